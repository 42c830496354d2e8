package nl.wegwijs.markdown;

/**
 * A heading: its line in the text (from 1), level, anchor and text.
 */
public record Heading(int line, int level, String id, String text) {
}
