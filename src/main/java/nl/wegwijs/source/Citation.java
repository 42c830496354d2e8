package nl.wegwijs.source;

/**
 * A page that rests on a source, and the topic of that page.
 */
public record Citation(String sourceId, String topic, String title, String path) {
}
