package nl.wegwijs.about;

import java.time.LocalDate;

import nl.wegwijs.site.ContentDocument;

/**
 * A page about the site, ready to store; {@code body} is safe HTML.
 */
public record PlainPageDocument(String language, String id, int position, String title, String summary, String body,
		LocalDate reviewed, LocalDate reviewBy) implements ContentDocument {
}
