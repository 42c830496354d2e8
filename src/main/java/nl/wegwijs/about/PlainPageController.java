package nl.wegwijs.about;

import java.util.List;

import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PlainPageController implements SitemapSource {

	private final PlainPageQueries pages;

	private final PageMetas metas;

	PlainPageController(PlainPageQueries pages, PageMetas metas) {
		this.pages = pages;
		this.metas = metas;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/{slug}")
	String page(SiteLanguage language, @PathVariable String slug, Model model) {
		PlainPageView view = this.pages.view(language.code(), slug).orElseThrow(PageNotFoundException::new);
		model.addAttribute("meta", this.metas.of(language, view.title(), view.summary(),
				PlainPageView.pathOf(language.code(), slug), List.of(), this.pages.languages(slug)));
		model.addAttribute("view", view);
		return "about/page";
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		return this.pages.links(language.code()).stream().map((link) -> new SitemapEntry(link.path(), null)).toList();
	}

}
