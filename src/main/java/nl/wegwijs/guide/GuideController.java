package nl.wegwijs.guide;

import java.util.List;

import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class GuideController implements SitemapSource {

	private final GuideQueries guides;

	private final PageMetas metas;

	GuideController(GuideQueries guides, PageMetas metas) {
		this.guides = guides;
		this.metas = metas;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/topics/{topic}/{slug}")
	String guide(SiteLanguage language, @PathVariable String topic, @PathVariable String slug, Model model) {
		GuideView view = this.guides.view(language.code(), topic, slug).orElseThrow(PageNotFoundException::new);
		model.addAttribute("meta",
				this.metas.of(language, view.summary().title(), view.summary().summary(), view.summary().path(),
						List.of(new PageLink(view.topic().shortTitle(), view.topic().path())),
						this.guides.languages(topic + "/" + slug)));
		model.addAttribute("view", view);
		return "guide/guide";
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		return this.guides.all(language.code())
			.stream()
			.map((guide) -> new SitemapEntry(guide.path(), guide.reviewed()))
			.toList();
	}

}
