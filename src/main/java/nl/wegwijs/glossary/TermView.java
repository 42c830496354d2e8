package nl.wegwijs.glossary;

import org.jspecify.annotations.Nullable;

/**
 * A Dutch term: {@code key} is its anchor, {@code article} de or het where it has one,
 * {@code path} the place where it is explained.
 */
public record TermView(String key, String term, @Nullable String article, String english, String meaning, String path) {

	/**
	 * The place where a term is explained: its anchor on the page of its letter.
	 * @param key the term in kebab-case
	 */
	public static String pathOf(String language, String key) {
		return LetterView.pathOf(language, key.substring(0, 1)) + "#" + key;
	}

}
