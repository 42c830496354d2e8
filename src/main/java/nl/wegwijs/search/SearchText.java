package nl.wegwijs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a visitor typed, within bounds: at most 12 words that count, quoted phrases that
 * must occur, and words with a minus that must not.
 */
record SearchText(String text, List<String> words, List<String> phrases, List<String> excluded) {

	/** No question is longer; what comes after is not read. */
	static final int MAX_LENGTH = 200;

	private static final int MAX_WORDS = 12;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

	private static final Pattern TOKEN = Pattern
		.compile("\"([^\"]+)\"|(?<![\\p{L}\\p{N}])-([\\p{L}\\p{N}]+)|[\\p{L}\\p{N}]+(?:[.'’][\\p{L}\\p{N}]+)*");

	static SearchText of(String typed) {
		String text = UNPRINTABLE.matcher(typed).replaceAll(" ").replaceAll("\\s+", " ").strip();
		if (text.length() > MAX_LENGTH) {
			text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MAX_LENGTH))).strip();
		}
		List<String> words = new ArrayList<>();
		List<String> phrases = new ArrayList<>();
		List<String> excluded = new ArrayList<>();
		Matcher tokens = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
		while (tokens.find() && words.size() + phrases.size() + excluded.size() < MAX_WORDS) {
			if (tokens.group(1) != null) {
				phrases.add(tokens.group(1));
			}
			else if (tokens.group(2) != null) {
				excluded.add(tokens.group(2));
			}
			else {
				words.add(tokens.group());
			}
		}
		return new SearchText(text, List.copyOf(words), List.copyOf(phrases), List.copyOf(excluded));
	}

	boolean isEmpty() {
		return this.words.isEmpty() && this.phrases.isEmpty();
	}

	/** The same text with one word in place of another. */
	SearchText with(String word, String other) {
		String changed = Pattern
			.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
			.matcher(this.text)
			.replaceAll(Matcher.quoteReplacement(other));
		return of(changed);
	}

}
