package nl.wegwijs.source;

import java.util.List;

import nl.wegwijs.site.ContentDocument;

/**
 * A topic's group of sources, ready to store; its id is topic and number.
 */
public record SourceGroupDocument(String language, String id, String topic, int position, String title, String summary,
		List<Placement> placements) implements ContentDocument {

	/**
	 * A source as the topic presents it.
	 */
	public record Placement(String source, String name, String tag, String reason) {
	}

}
