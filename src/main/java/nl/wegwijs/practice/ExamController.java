package nl.wegwijs.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The exam simulation. The server keeps no state: each page carries its signed moment, so
 * refresh, back, a double click and a second tab do no harm, and after the deadline only
 * what was answered before it counts.
 */
@Controller
class ExamController {

	/** A choice that was sent in time may be a little under way. */
	private static final int GRACE_SECONDS = 5;

	private final PracticeBanks banks;

	private final PracticeProperties properties;

	private final SignedTokens tokens;

	private final PageMetas metas;

	private final Clock clock;

	ExamController(PracticeBanks banks, PracticeProperties properties, SignedTokens tokens, PageMetas metas,
			Clock clock) {
		this.banks = banks;
		this.properties = properties;
		this.tokens = tokens;
		this.metas = metas;
		this.clock = clock;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm/exam")
	String intro(SiteLanguage language, Model model) {
		PracticeBank bank = this.banks.of(language.code());
		if (bank.items().isEmpty()) {
			throw new PageNotFoundException();
		}
		int perTheme = this.properties.questionsPerTheme();
		model.addAttribute("meta", meta(language, "exam", ""));
		model.addAttribute("view", new ExamPageView.IntroView(perTheme * bank.themes().size(),
				this.properties.examTime().toMinutes(), bank.themes().size(), perTheme));
		return "practice/exam";
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm/exam/start")
	String start(SiteLanguage language, HttpServletResponse response) {
		int seed = ThreadLocalRandom.current().nextInt(1, 1_000_000);
		List<String> paper = ExamPaper.of(this.banks.of(language.code()), seed, this.properties.questionsPerTheme(),
				LocalDate.now(this.clock));
		return to(language, ExamState.begin(seed, now(), paper), response);
	}

	@GetMapping(path = SiteLanguage.SEGMENT + "/knm/exam/run", params = "go")
	String move(SiteLanguage language, @RequestParam String state, @RequestParam(defaultValue = "0") int choice,
			@RequestParam String go, HttpServletResponse response) {
		ExamState moment = ExamState.parse(this.tokens.open(state));
		if (isOver(moment)) {
			return finish(language, moment, response);
		}
		ExamState answered = (choice >= 1 && choice <= 3) ? moment.choose(choice) : moment;
		return switch (go) {
			case "hand-in" -> finish(language, answered, response);
			case "flag" -> to(language, answered.flag(), response);
			case "next" -> to(language, answered.goTo(answered.position() + 1), response);
			case "previous" -> to(language, answered.goTo(answered.position() - 1), response);
			case "last" -> to(language, answered.goTo(answered.size()), response);
			default -> to(language, answered.goTo(place(go)), response);
		};
	}

	@GetMapping(path = SiteLanguage.SEGMENT + "/knm/exam/run", params = "!go")
	String run(SiteLanguage language, @RequestParam String state, Model model, HttpServletResponse response) {
		ExamState moment = ExamState.parse(this.tokens.open(state));
		if (isOver(moment)) {
			return finish(language, moment, response);
		}
		noStore(response);
		model.addAttribute("meta", meta(language, "exam", "/run").notIndexed());
		model.addAttribute("view", ExamViews.page(moment, this.banks.of(language.code()), state,
				moment.deadline(this.properties.examTime()), now()));
		return "practice/exam-run";
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm/exam/result")
	String result(SiteLanguage language, @RequestParam String result, Model model, HttpServletResponse response) {
		noStore(response);
		ExamResult finished = ExamResult.parse(this.tokens.open(result));
		model.addAttribute("meta", meta(language, "exam.result", "/result").notIndexed());
		model.addAttribute("view", ExamViews.result(finished, this.banks.of(language.code())));
		return "practice/exam-result";
	}

	private static int place(String number) {
		try {
			return Integer.parseInt(number) - 1;
		}
		catch (NumberFormatException ex) {
			throw new PageNotFoundException();
		}
	}

	private boolean isOver(ExamState state) {
		return now().isAfter(state.deadline(this.properties.examTime()).plusSeconds(GRACE_SECONDS));
	}

	private Instant now() {
		return this.clock.instant();
	}

	private String to(SiteLanguage language, ExamState state, HttpServletResponse response) {
		return redirect(language, "/run", "state", this.tokens.sign(state.text()), response);
	}

	private String finish(SiteLanguage language, ExamState state, HttpServletResponse response) {
		ExamResult result = ExamResult.of(state, this.banks.of(language.code()));
		return redirect(language, "/result", "result", this.tokens.sign(result.text()), response);
	}

	private static String redirect(SiteLanguage language, String path, String name, String token,
			HttpServletResponse response) {
		noStore(response);
		return "redirect:" + UriComponentsBuilder.fromPath(KnmView.pathOf(language.code()) + "/exam" + path)
			.queryParam(name, token)
			.build()
			.toUriString();
	}

	private static void noStore(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
	}

	private PageMeta meta(SiteLanguage language, String key, String path) {
		return this.metas.of(language, this.metas.text(language, key + ".title"),
				this.metas.text(language, key + ".description"), KnmView.pathOf(language.code()) + "/exam" + path,
				List.of(new PageLink(this.metas.text(language, "knm.title"), KnmView.pathOf(language.code()))),
				List.of(language.code()));
	}

}
