package nl.wegwijs.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sheets for teachers: the same address always prints the same sheet.
 */
@Controller
class SheetController {

	private static final int LARGEST = 60;

	private final PracticeBanks banks;

	private final PageMetas metas;

	private final Clock clock;

	SheetController(PracticeBanks banks, PageMetas metas, Clock clock) {
		this.banks = banks;
		this.metas = metas;
		this.clock = clock;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm/sheet")
	String sheet(SiteLanguage language, @RequestParam(defaultValue = PracticeBank.MIXED) String scope,
			@RequestParam(defaultValue = "10") int count, @RequestParam(defaultValue = "1") int seed,
			@RequestParam(defaultValue = "false") boolean bilingual, Model model) {
		PracticeBank bank = this.banks.of(language.code());
		List<ItemView> questions = bank.questions(scope, LocalDate.now(this.clock));
		if (questions.isEmpty()) {
			throw new PageNotFoundException();
		}
		List<ItemView> items = Shuffle.of(questions, seed)
			.stream()
			.limit(Math.clamp(count, 1, LARGEST))
			.map((item) -> Shuffle.options(item, seed))
			.toList();
		Map<String, ItemView.Word> words = new LinkedHashMap<>();
		items.forEach((item) -> item.words().forEach((word) -> words.putIfAbsent(word.dutch(), word)));
		String title = bank.theme(scope).map(ThemeView::name).orElseGet(() -> this.metas.text(language, "sheet.mixed"));
		model.addAttribute("meta", meta(language, title, scope.equals(PracticeBank.MIXED) && count == 10 && seed == 1));
		model.addAttribute("view",
				new SheetView(scope, title, seed, bilingual, items, List.copyOf(words.values()), bank.themes()));
		return "practice/sheet";
	}

	private PageMeta meta(SiteLanguage language, String title, boolean indexed) {
		PageMeta meta = this.metas.of(language, this.metas.text(language, "sheet.title", title),
				this.metas.text(language, "sheet.description"), KnmView.pathOf(language.code()) + "/sheet",
				List.of(new PageLink(this.metas.text(language, "knm.title"), KnmView.pathOf(language.code()))),
				List.of(language.code()));
		return indexed ? meta : meta.notIndexed();
	}

}
