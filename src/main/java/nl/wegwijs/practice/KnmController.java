package nl.wegwijs.practice;

import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The KNM page, its themes and the pages of single questions.
 */
@Controller
class KnmController implements SitemapSource {

	private final PracticeQueries practice;

	private final PracticeBanks banks;

	private final PageMetas metas;

	private final StructuredData structuredData;

	KnmController(PracticeQueries practice, PracticeBanks banks, PageMetas metas, StructuredData structuredData) {
		this.structuredData = structuredData;
		this.practice = practice;
		this.banks = banks;
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

	@GetMapping(SiteLanguage.SEGMENT + "/knm/themes/{slug}")
	String theme(SiteLanguage language, @PathVariable String slug, Model model) {
		ThemeView theme = this.banks.of(language.code()).theme(slug).orElseThrow(PageNotFoundException::new);
		PageMeta meta = meta(language, this.metas.text(language, "theme.title", theme.name(), theme.meaning()),
				this.metas.text(language, "theme.description", theme.meaning(), theme.summary()), theme.path());
		model.addAttribute("meta", meta.with(this.structuredData.learningResource(meta, theme.meaning())));
		model.addAttribute("view", theme);
		model.addAttribute("questions", this.banks.of(language.code()).ofTheme(slug));
		return "practice/theme";
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm/questions/{id}")
	String question(SiteLanguage language, @PathVariable String id, @RequestParam(defaultValue = "0") int answer,
			Model model) {
		ItemView item = this.banks.of(language.code()).item(id).orElseThrow(PageNotFoundException::new);
		RunView.AnswerView view = RunView.AnswerView.of(item, answer);
		PageMeta meta = meta(language, this.metas.text(language, "question.title", item.question(), id),
				this.metas.text(language, "question.description", item.place().themeName(), item.gloss()), item.path());
		model.addAttribute("meta", (view.chosen() != null) ? meta.notIndexed()
				: meta.with(this.structuredData.quiz(meta, item.place().themeName(), item.question())));
		model.addAttribute("view", view);
		return "practice/question";
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm/progress")
	String progress(SiteLanguage language, Model model) {
		model.addAttribute("meta", meta(language, this.metas.text(language, "progress.title"),
				this.metas.text(language, "progress.description"), KnmView.pathOf(language.code()) + "/progress"));
		model.addAttribute("view", ProgressView.of(this.banks.of(language.code())));
		return "practice/progress";
	}

	private PageMeta meta(SiteLanguage language, String title, String description, String path) {
		return this.metas.of(language, title, description, path,
				List.of(new PageLink(this.metas.text(language, "knm.title"), KnmView.pathOf(language.code()))),
				List.of(language.code()));
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		PracticeBank bank = this.banks.of(language.code());
		String knm = KnmView.pathOf(language.code());
		Stream<SitemapEntry> page = this.practice.view(language.code())
			.map((view) -> new SitemapEntry(knm, view.reviewed()))
			.stream();
		if (bank.items().isEmpty()) {
			return page.toList();
		}
		Stream<SitemapEntry> tools = Stream.of("/exam", "/progress", "/sheet")
			.map((path) -> new SitemapEntry(knm + path, null));
		Stream<SitemapEntry> themes = bank.themes().stream().map((theme) -> new SitemapEntry(theme.path(), null));
		Stream<SitemapEntry> items = bank.items()
			.values()
			.stream()
			.map((item) -> new SitemapEntry(item.path(), item.fact().checked()));
		return Stream.of(page, tools, themes, items).flatMap((entries) -> entries).toList();
	}

}
