package nl.wegwijs.source;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.ContentDocument;
import org.jspecify.annotations.Nullable;

/**
 * A source, ready to store.
 */
public record SourceDocument(String language, String id, String publisher, String title, String url, String about,
		String kind, List<String> languages, String cost, @Nullable String level, String evidence,
		LocalDate checked) implements ContentDocument {
}
