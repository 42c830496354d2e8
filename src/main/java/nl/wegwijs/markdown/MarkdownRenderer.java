package nl.wegwijs.markdown;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * Renders Markdown as this site writes it: tables, callouts, registry references and
 * nothing that could run. Raw HTML is printed as text and reported.
 */
public final class MarkdownRenderer {

	private static final DataHolder OPTIONS = new MutableDataSet()
		.set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
		.set(TablesExtension.CLASS_NAME, "")
		.set(TablesExtension.COLUMN_SPANS, false)
		.set(TablesExtension.APPEND_MISSING_COLUMNS, true)
		.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
		// Faults and references are told by line; without this every line number is
		// counted from the top.
		.set(Parser.TRACK_DOCUMENT_LINES, true)
		.set(HtmlRenderer.ESCAPE_HTML, true)
		.set(HtmlRenderer.SUPPRESSED_LINKS, "")
		.toImmutable();

	private final Parser parser = Parser.builder(OPTIONS).build();

	/** The headings of a text with their anchors, without rendering it. */
	public List<Heading> headings(String markdown) {
		return Headings.of(this.parser.parse(markdown)).all();
	}

	/** The paragraphs, list items and tables of a text, without rendering it. */
	public List<TextBlock> blocks(String markdown) {
		return TextBlock.of(this.parser.parse(markdown));
	}

	/**
	 * Renders a text; faults do not stop it, they are reported with the result.
	 */
	public RenderedMarkdown render(String markdown, References references) {
		Document document = this.parser.parse(markdown);
		List<MarkdownProblem> problems = new ArrayList<>();
		Headings headings = Headings.of(document);
		problems.addAll(headings.problems());
		reportRawHtml(document, problems);
		Callouts callouts = Callouts.extractFrom(document, references, problems);
		ReferenceCollector collector = new ReferenceCollector(references, problems);
		HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS)
			.nodeRendererFactory(new SiteNodeRenderer.Factory(headings, callouts, collector))
			.attributeProviderFactory(new TableAttributes.Factory())
			.build();
		String html = renderer.render(document);
		problems.sort((left, right) -> Integer.compare(left.line(), right.line()));
		return new RenderedMarkdown(html, headings.all(), collector.references(), List.copyOf(problems));
	}

	private static void reportRawHtml(Node document, List<MarkdownProblem> problems) {
		for (Node node : document.getDescendants()) {
			if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
				problems.add(new MarkdownProblem(line(node), "raw-html", "Raw HTML is shown as text: "
						+ node.getChars().toString().strip().lines().findFirst().orElse("")));
			}
		}
	}

	static int line(Node node) {
		return node.getStartLineNumber() + 1;
	}

}
