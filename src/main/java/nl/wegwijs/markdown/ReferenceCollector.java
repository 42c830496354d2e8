package nl.wegwijs.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the references of one document while it is rendered, and keeps them.
 */
final class ReferenceCollector {

	private final References references;

	private final List<MarkdownProblem> problems;

	private final List<Reference> collected = new ArrayList<>();

	ReferenceCollector(References references, List<MarkdownProblem> problems) {
		this.references = references;
		this.problems = problems;
	}

	List<Reference> references() {
		return List.copyOf(this.collected);
	}

	String label(String key) {
		return this.references.label(key);
	}

	@Nullable ResolvedLink link(Node node, String target, String text) {
		int line = MarkdownRenderer.line(node);
		try {
			ResolvedLink link = this.references.link(target, text);
			this.collected.add(new Reference(line, kind(target), target.replaceFirst("^(source|term):", "")));
			return link;
		}
		catch (UnresolvedReferenceException ex) {
			report(line, ex.rule(), ex.getMessage());
			return null;
		}
	}

	@Nullable String fact(Node node, String id) {
		int line = MarkdownRenderer.line(node);
		try {
			boolean insideLink = node.getAncestorOfType(Link.class) != null;
			String html = this.references.fact(id, insideLink);
			this.collected.add(new Reference(line, Reference.Kind.FACT, id));
			return html;
		}
		catch (UnresolvedReferenceException ex) {
			report(line, ex.rule(), ex.getMessage());
			return null;
		}
	}

	void report(int line, String rule, @Nullable String message) {
		this.problems.add(new MarkdownProblem(line, rule, String.valueOf(message)));
	}

	private static Reference.Kind kind(String target) {
		if (target.startsWith("source:")) {
			return Reference.Kind.SOURCE;
		}
		return target.startsWith("term:") ? Reference.Kind.TERM : Reference.Kind.PAGE;
	}

}
