package nl.wegwijs.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;

/**
 * The headings of one document: anchors, and whether their levels make an outline.
 */
record Headings(List<Heading> all, Map<Node, Heading> byNode, List<MarkdownProblem> problems) {

	static Headings of(Document document) {
		List<Heading> all = new ArrayList<>();
		Map<Node, Heading> byNode = new IdentityHashMap<>();
		List<MarkdownProblem> problems = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		int previous = 1;
		for (Node node : document.getDescendants()) {
			if (!(node instanceof com.vladsch.flexmark.ast.Heading markdown)) {
				continue;
			}
			int line = MarkdownRenderer.line(node);
			String text = new TextCollectingVisitor().collectAndGetText(node).strip();
			if (markdown.getLevel() == 1) {
				problems.add(new MarkdownProblem(line, "heading-level",
						"The title is the H1 of the page; start the body with '##'"));
			}
			else if (markdown.getLevel() > previous + 1) {
				problems.add(new MarkdownProblem(line, "heading-level",
						"An H" + markdown.getLevel() + " cannot follow an H" + previous));
			}
			previous = markdown.getLevel();
			Heading heading = new Heading(line, markdown.getLevel(), unique(anchor(text), ids), text);
			all.add(heading);
			byNode.put(node, heading);
		}
		return new Headings(List.copyOf(all), byNode, problems);
	}

	private static String anchor(String text) {
		String ascii = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		String anchor = ascii.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return anchor.isEmpty() ? "section" : anchor;
	}

	private static String unique(String anchor, Set<String> ids) {
		String candidate = anchor;
		for (int number = 2; !ids.add(candidate); number++) {
			candidate = anchor + "-" + number;
		}
		return candidate;
	}

}
