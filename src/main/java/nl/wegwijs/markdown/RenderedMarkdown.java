package nl.wegwijs.markdown;

import java.util.List;

/**
 * A Markdown text, rendered: safe HTML, headings, references, the visible text, and every
 * fault that was found.
 */
public record RenderedMarkdown(String html, List<Heading> headings, List<Reference> references, String text,
		List<MarkdownProblem> problems) {
}
