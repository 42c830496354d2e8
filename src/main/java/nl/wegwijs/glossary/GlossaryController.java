package nl.wegwijs.glossary;

import java.util.List;

import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class GlossaryController implements SitemapSource {

	private final GlossaryQueries glossary;

	private final PageMetas metas;

	GlossaryController(GlossaryQueries glossary, PageMetas metas) {
		this.glossary = glossary;
		this.metas = metas;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/glossary")
	String glossary(SiteLanguage language, Model model) {
		model.addAttribute("meta", this.metas.ofMessages(language, "glossary", GlossaryView.pathOf(language.code())));
		model.addAttribute("view", this.glossary.view(language.code()));
		return "glossary/glossary";
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		return List.of(new SitemapEntry(GlossaryView.pathOf(language.code()), null));
	}

}
