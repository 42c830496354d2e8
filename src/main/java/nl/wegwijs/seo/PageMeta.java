package nl.wegwijs.seo;

import java.util.List;

import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;

/**
 * What the layout must know of every page: language, title, description, canonical path
 * (with its canonical query, if any), alternates, breadcrumbs, whether it is indexed and
 * its JSON-LD texts.
 */
public record PageMeta(SiteLanguage language, String title, String description, String path, List<Alternate> alternates,
		List<PageLink> breadcrumbs, boolean indexed, List<String> structuredData) {

	/** The same page, kept out of search engines. */
	public PageMeta notIndexed() {
		return new PageMeta(this.language, this.title, this.description, this.path, this.alternates, this.breadcrumbs,
				false, this.structuredData);
	}

}
