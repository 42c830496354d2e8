package nl.wegwijs.site;

import java.util.List;

/**
 * What every page's layout shows besides its own content: the page's language, the
 * topics, the pages about the site, the path of the stylesheet, the repository and the
 * public address of the site ({@code baseUrl}, no slash at its end).
 */
public record SiteContext(SiteLanguage language, List<PageLink> topics, List<PageLink> pages, String stylesheet,
		String repository, String baseUrl) {
}
