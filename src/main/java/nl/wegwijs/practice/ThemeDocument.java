package nl.wegwijs.practice;

import java.util.List;

import nl.wegwijs.site.ContentDocument;

/**
 * A theme of the KNM exam with its knowledge elements, ready to store.
 */
public record ThemeDocument(String language, String id, int number, String name, String meaning, String summary,
		List<KnmView.Element> elements) implements ContentDocument {
}
