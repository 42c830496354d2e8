package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.ContentDocument;

/**
 * The page about an exam, ready to store; {@code body} is safe HTML.
 */
public record ExamDocument(String language, String id, String title, String shortTitle, String summary, String body,
		List<String> sources, LocalDate reviewed, LocalDate reviewBy) implements ContentDocument {
}
