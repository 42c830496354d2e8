package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * A practice question with its answer; {@code answer} is the number of the right option.
 */
public record ItemView(String id, Place place, String situation, String question, String gloss, List<Option> options,
		int answer, String explanation, String explanationEnglish, List<Word> words, String difficulty,
		@Nullable LocalDate retireBy, @Nullable PageLink guide, ThemeView.Fact fact, String path, String reportUrl) {

	/**
	 * Where a question belongs: its theme and knowledge element.
	 */
	public record Place(String theme, int themeNumber, String themeName, String element, String elementName) {
	}

	/**
	 * An option with its number in the bank, which stays when options are shuffled; a
	 * wrong one says why.
	 */
	public record Option(int number, String text, String english, @Nullable String why, @Nullable String whyEnglish) {
	}

	/**
	 * A Dutch word with its article, and its meaning.
	 */
	public record Word(String dutch, String english) {
	}

	/** The page of a question. */
	public static String pathOf(String language, String id) {
		return KnmView.pathOf(language) + "/questions/" + id;
	}

	boolean isAskedOn(LocalDate day) {
		return this.retireBy == null || !day.isAfter(this.retireBy);
	}

	ItemView withOptions(List<Option> shuffled) {
		return new ItemView(this.id, this.place, this.situation, this.question, this.gloss, shuffled, this.answer,
				this.explanation, this.explanationEnglish, this.words, this.difficulty, this.retireBy, this.guide,
				this.fact, this.path, this.reportUrl);
	}

}
