package nl.wegwijs.seo;

import java.util.List;

import nl.wegwijs.site.SiteLanguage;

/**
 * Pages that search engines should find; implemented by every feature that has pages.
 */
public interface SitemapSource {

	/** The feature's pages in a language. */
	List<SitemapEntry> sitemapEntries(SiteLanguage language);

}
