package nl.wegwijs.source;

import java.util.List;

import nl.wegwijs.site.PageLink;

/**
 * A publisher's page: what it does, its sources, and for each source the pages that rest
 * on it.
 */
public record PublisherView(PublisherSummary summary, String about, String site, String displaySite,
		List<CitedSource> sources) {

	/**
	 * A source and the pages that cite it.
	 */
	public record CitedSource(SourceSummary source, List<PageLink> citedBy) {
	}

}
