package nl.wegwijs.site;

/**
 * A link to a page of the site: its title and its path with language.
 */
public record PageLink(String title, String path) {
}
