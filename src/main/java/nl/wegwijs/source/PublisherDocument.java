package nl.wegwijs.source;

import java.util.List;

import nl.wegwijs.site.ContentDocument;

/**
 * A publisher, ready to store.
 */
public record PublisherDocument(String language, String id, String name, String meaning, String about, String type,
		String site, List<String> also) implements ContentDocument {
}
