package nl.wegwijs.markdown;

/**
 * A fault in a Markdown text: its line in that text (from 1), the id of the rule it
 * breaks and what is wrong.
 */
public record MarkdownProblem(int line, String rule, String message) {
}
