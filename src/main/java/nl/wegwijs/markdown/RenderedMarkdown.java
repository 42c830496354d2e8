package nl.wegwijs.markdown;

import java.util.List;

/**
 * A Markdown text, rendered: safe HTML, headings, references, and every fault that was
 * found.
 */
public record RenderedMarkdown(String html, List<Heading> headings, List<Reference> references,
		List<MarkdownProblem> problems) {
}
