package nl.wegwijs.practice;

import java.util.List;

import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class KnmController implements SitemapSource {

	private final PracticeQueries practice;

	private final PageMetas metas;

	KnmController(PracticeQueries practice, PageMetas metas) {
		this.practice = practice;
		this.metas = metas;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm")
	String knm(SiteLanguage language, Model model) {
		KnmView view = this.practice.view(language.code()).orElseThrow(PageNotFoundException::new);
		model.addAttribute("meta", this.metas.of(language, view.title(), view.summary(),
				KnmView.pathOf(language.code()), List.of(), this.practice.languages()));
		model.addAttribute("view", view);
		return "practice/knm";
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		return this.practice.view(language.code())
			.map((view) -> new SitemapEntry(KnmView.pathOf(language.code()), view.reviewed()))
			.stream()
			.toList();
	}

}
