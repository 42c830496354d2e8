package nl.wegwijs.content;

import java.util.Map;

/**
 * A file, or an item of a list file, that was read: what it says, and where it says it.
 *
 * @param <T> the record of the file
 * @param language the code of its language
 * @param body the Markdown below the front matter, or an empty text
 * @param bodyLine the line of the file on which the body starts
 * @param lines the line of each key, by its path in the record
 */
record ContentEntry<T>(ContentPath path, String language, T value, String body, int bodyLine,
		Map<String, Integer> lines) {

	/** The line of a key, or else of the nearest key above it. */
	int line(String key) {
		String known = key;
		while (!this.lines.containsKey(known) && known.contains(".")) {
			known = known.substring(0, known.lastIndexOf('.'));
		}
		return this.lines.getOrDefault(known, this.lines.getOrDefault("", 1));
	}

}
