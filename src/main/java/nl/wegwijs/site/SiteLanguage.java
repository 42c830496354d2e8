package nl.wegwijs.site;

/**
 * A language of the site: its code, its own name, its direction ({@code ltr} or
 * {@code rtl}) and its PostgreSQL text-search configuration.
 */
public record SiteLanguage(String code, String name, String direction, String textSearch) {

	/** The first segment of the path of every page. */
	public static final String SEGMENT = "/{language:[a-z]{2,3}}";

	/** The path of the home page in this language, such as {@code /en}. */
	public String path() {
		return "/" + this.code;
	}

}
