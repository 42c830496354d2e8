package nl.wegwijs.hub;

import java.util.List;

import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.site.NavigationLinks;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;

import org.springframework.stereotype.Component;

@Component
class MyPagesNavigation implements NavigationLinks {

	private final PageMetas metas;

	MyPagesNavigation(PageMetas metas) {
		this.metas = metas;
	}

	@Override
	public Place place() {
		return Place.PAGES;
	}

	@Override
	public List<PageLink> links(SiteLanguage language) {
		return List.of(new PageLink(this.metas.text(language, "my-pages.title"), language.path() + "/my-pages"));
	}

}
