package nl.wegwijs.glossary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.seo.StructuredData;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class GlossaryController implements SitemapSource {

	private final GlossaryQueries glossary;

	private final PageMetas metas;

	private final StructuredData structuredData;

	GlossaryController(GlossaryQueries glossary, PageMetas metas, StructuredData structuredData) {
		this.glossary = glossary;
		this.structuredData = structuredData;
		this.metas = metas;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/glossary")
	String glossary(SiteLanguage language, Model model) {
		model.addAttribute("meta", this.metas.ofMessages(language, "glossary", GlossaryView.pathOf(language.code())));
		model.addAttribute("view", this.glossary.view(language.code()));
		return "glossary/glossary";
	}

	@GetMapping(SiteLanguage.SEGMENT + "/glossary/{letter}")
	String letter(SiteLanguage language, @PathVariable String letter, Model model) {
		LetterView view = this.glossary.letter(language.code(), letter).orElseThrow(PageNotFoundException::new);
		String capital = letter.toUpperCase(Locale.ROOT);
		PageMeta meta = this.metas.of(language, this.metas.text(language, "glossary.letter.title", capital),
				this.metas.text(language, "glossary.letter.description", capital), view.letter().path(),
				List.of(new PageLink(this.metas.text(language, "glossary.title"),
						GlossaryView.pathOf(language.code()))),
				List.of(language.code()));
		List<StructuredData.Term> terms = view.letter()
			.terms()
			.stream()
			.map((term) -> new StructuredData.Term(term.term(), term.english() + ". " + term.meaning(), term.path()))
			.toList();
		model.addAttribute("meta", meta.with(this.structuredData.definedTermSet(meta, terms)));
		model.addAttribute("view", view);
		return "glossary/letter";
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		Stream<String> letters = this.glossary.view(language.code())
			.letters()
			.stream()
			.filter((letter) -> !letter.terms().isEmpty())
			.map(GlossaryView.Letter::path);
		return Stream.concat(Stream.of(GlossaryView.pathOf(language.code())), letters)
			.map((path) -> new SitemapEntry(path, null))
			.toList();
	}

}
