package nl.wegwijs.source;

/**
 * A page that rests on a source.
 */
public record Citation(String sourceId, String title, String path) {
}
