package nl.wegwijs.content;

import org.jspecify.annotations.Nullable;

/**
 * A Markdown file, taken apart.
 *
 * @param yaml the text between the two lines of dashes
 * @param bodyLine the line of the file on which the body starts
 */
record FrontMatter(String yaml, String body, int bodyLine) {

	/** The line of the file on which the YAML starts. */
	static final int YAML_LINE = 2;

	private static final String FENCE = "---\n";

	/** Takes a file apart; {@code null} if it has no front matter. */
	static @Nullable FrontMatter split(String text) {
		int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
		if (!text.startsWith(FENCE) || end < 0) {
			return null;
		}
		String yaml = text.substring(FENCE.length(), end + 1);
		String body = text.substring(end + 1 + FENCE.length());
		int bodyLine = YAML_LINE + (int) yaml.chars().filter((character) -> character == '\n').count() + 1;
		return new FrontMatter(yaml, body, bodyLine);
	}

}
