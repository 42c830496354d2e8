package nl.wegwijs.search;

import java.util.List;

import nl.wegwijs.site.ContentDocument;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found: {@code names} are what visitors also call it and
 * {@code headings} stand in its text, both searched but not shown; a result shows the
 * summary, or the passage that fits best.
 */
public record SearchDocument(String language, String id, SearchType type, @Nullable String topic, String path,
		String title, List<String> names, List<String> headings, String summary,
		List<Passage> passages) implements ContentDocument {

	/**
	 * A section of a page; its anchor is empty for the text above the first heading.
	 */
	public record Passage(String anchor, String heading, String text) {
	}

}
