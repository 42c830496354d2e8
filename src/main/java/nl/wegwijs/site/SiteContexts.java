package nl.wegwijs.site;

/**
 * Makes the {@link SiteContext} of a language. It must answer when the database is gone,
 * because error pages show it too.
 */
public interface SiteContexts {

	/** What the layout shows on every page in this language. */
	SiteContext of(SiteLanguage language);

}
