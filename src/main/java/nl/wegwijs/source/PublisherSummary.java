package nl.wegwijs.source;

/**
 * A publisher in a list: its real name and what the name means in English.
 */
public record PublisherSummary(String slug, String name, String meaning, String type, String path) {
}
