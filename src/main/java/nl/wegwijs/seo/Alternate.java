package nl.wegwijs.seo;

/**
 * The same page in a language: its code and its path.
 */
public record Alternate(String language, String path) {
}
