package nl.wegwijs.site;

import java.util.List;

/**
 * What every page's layout shows besides its own content: the page's language, the
 * topics, the pages about the site and the path of the stylesheet. {@code baseUrl} is the
 * site's public address without a slash at the end, for canonical links.
 */
public record SiteContext(SiteLanguage language, String baseUrl, List<PageLink> topics, List<PageLink> pages,
		String stylesheet, String repository) {
}
