package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.ContentDocument;
import nl.wegwijs.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * A practice question, ready to store; {@code answer} is the number of the right option,
 * from 1.
 */
public record ItemDocument(String language, String id, String theme, int position, String element, String fact,
		String situation, String question, String gloss, List<Option> options, int answer, String explanation,
		String explanationEnglish, List<Word> words, String difficulty, @Nullable LocalDate retireBy,
		@Nullable PageLink guide) implements ContentDocument {

	/**
	 * An option; a wrong one says why.
	 */
	public record Option(String text, String english, @Nullable String why, @Nullable String whyEnglish) {
	}

	/**
	 * A Dutch word with its article, and its meaning.
	 */
	public record Word(String dutch, String english) {
	}

}
