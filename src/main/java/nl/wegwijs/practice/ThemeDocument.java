package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.ContentDocument;

/**
 * A theme of the KNM exam with its knowledge elements and their facts, ready to store.
 */
public record ThemeDocument(String language, String id, int number, String name, String meaning, String summary,
		List<Element> elements) implements ContentDocument {

	/**
	 * A knowledge element, numbered as in the official list.
	 */
	public record Element(String number, String name, List<Fact> facts) {
	}

	/**
	 * What a learner must know; {@code text} is safe HTML.
	 */
	public record Fact(String id, String text, String source, String certainty, LocalDate checked) {
	}

}
