package nl.wegwijs.seo;

import java.util.List;

import nl.wegwijs.site.SiteLanguage;

/**
 * Pages whose changes readers can follow; implemented by the features that date theirs.
 */
public interface FeedSource {

	/** The feature's pages in a language. */
	List<FeedEntry> feedEntries(SiteLanguage language);

}
