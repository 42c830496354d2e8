package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.source.SourceSummary;

/**
 * A theme of the exam: Dutch name and English meaning, what a learner must know, the
 * words to learn, and how many questions there are.
 */
public record ThemeView(int number, String slug, String name, String meaning, String summary, String path,
		List<Element> elements, List<ItemView.Word> words, int items) {

	/**
	 * A knowledge element, numbered as in the official list.
	 */
	public record Element(String number, String name, List<Fact> facts) {
	}

	/**
	 * What a learner must know, and where it stands; {@code text} is safe HTML.
	 */
	public record Fact(String id, String text, SourceSummary source, String certainty, LocalDate checked) {
	}

	/** The page of a theme. */
	public static String pathOf(String language, String slug) {
		return KnmView.pathOf(language) + "/themes/" + slug;
	}

}
