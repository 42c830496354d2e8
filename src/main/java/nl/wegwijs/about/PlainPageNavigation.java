package nl.wegwijs.about;

import java.util.List;

import nl.wegwijs.site.NavigationLinks;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Component;

@Component
class PlainPageNavigation implements NavigationLinks {

	private final PlainPageQueries pages;

	PlainPageNavigation(PlainPageQueries pages) {
		this.pages = pages;
	}

	@Override
	public List<PageLink> links(SiteLanguage language) {
		return this.pages.links(language.code());
	}

}
