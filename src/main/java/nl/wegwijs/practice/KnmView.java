package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.source.SourceSummary;

/**
 * The page about the KNM exam, with the official themes and knowledge elements.
 */
public record KnmView(String title, String summary, String body, List<Theme> themes, List<SourceSummary> sources,
		LocalDate reviewed, LocalDate reviewBy) {

	/**
	 * A theme of the exam: Dutch name and English meaning.
	 */
	public record Theme(int number, String name, String meaning, String summary, List<Element> elements) {
	}

	/**
	 * A knowledge element, numbered as in the official list.
	 */
	public record Element(String number, String name) {
	}

	/** The path of the KNM page. */
	public static String pathOf(String language) {
		return "/" + language + "/knm";
	}

}
