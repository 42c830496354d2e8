package nl.wegwijs.site;

import java.util.List;

/**
 * Links that every page shows; implemented by the feature that owns the pages.
 */
public interface NavigationLinks {

	/** Where in the layout the links stand: among the pages about the site. */
	default Place place() {
		return Place.PAGES;
	}

	/** The links in a language, in order. */
	List<PageLink> links(SiteLanguage language);

	/**
	 * A place in the layout.
	 */
	enum Place {

		TOPICS, PAGES

	}

}
