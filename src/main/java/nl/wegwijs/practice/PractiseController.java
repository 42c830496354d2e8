package nl.wegwijs.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Practice with feedback after each question. The address holds the whole run, so that
 * going back, a refresh and another device do no harm.
 */
@Controller
class PractiseController {

	private static final int GUIDE_LENGTH = 5;

	private final PracticeBanks banks;

	private final PracticeProperties properties;

	private final PageMetas metas;

	private final Clock clock;

	PractiseController(PracticeBanks banks, PracticeProperties properties, PageMetas metas, Clock clock) {
		this.banks = banks;
		this.properties = properties;
		this.metas = metas;
		this.clock = clock;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/knm/practise")
	String practise(SiteLanguage language, @RequestParam(defaultValue = PracticeBank.MIXED) String scope,
			@RequestParam @Nullable Integer seed, @RequestParam(defaultValue = "") String answers,
			@RequestParam(defaultValue = "0") int answer, @RequestParam(defaultValue = "false") boolean cram,
			Model model, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		List<ItemView> questions = this.banks.of(language.code()).questions(scope, LocalDate.now(this.clock));
		if (questions.isEmpty() || !answers.matches("[0-3]*") || answer < 0 || answer > 3) {
			throw new PageNotFoundException();
		}
		if (seed == null) {
			UriComponentsBuilder start = UriComponentsBuilder.fromPath(KnmView.pathOf(language.code()) + "/practise")
				.queryParam("scope", scope)
				.queryParam("seed", ThreadLocalRandom.current().nextInt(1, 100_000));
			return "redirect:" + (cram ? start.queryParam("cram", true) : start).build().toUriString();
		}
		PracticeRun run = PracticeRun.of(scope, seed, answers, cram, questions, length(scope));
		model.addAttribute("meta", meta(language));
		if (run.isFinished()) {
			model.addAttribute("view", end(run, language.code()));
			return "practice/run-end";
		}
		model.addAttribute("view", view(run, answer, language.code()));
		return "practice/run";
	}

	private int length(String scope) {
		if (scope.contains("/")) {
			return GUIDE_LENGTH;
		}
		return Character.isDigit(scope.charAt(0)) ? Integer.MAX_VALUE : this.properties.runLength();
	}

	private static RunView view(PracticeRun run, int answer, String language) {
		ItemView item = run.current();
		RunView.AnswerView given = RunView.AnswerView.of(item, answer);
		return new RunView(item, run.scope(), run.seed(), run.answers(), run.cram(), run.answers().length() + 1,
				run.items().size(), given.chosen(), given.right(), run.pathAfter(language, answer));
	}

	private static RunView.EndView end(PracticeRun run, String language) {
		List<RunView.AnswerView> answers = IntStream.range(0, run.items().size())
			.mapToObj((place) -> RunView.AnswerView.of(run.items().get(place), run.chosen(place)))
			.toList();
		return new RunView.EndView(run.right(), run.items().size(), answers, run.pathAgain(language),
				(run.right() < run.items().size()) ? run.pathOfMistakes(language) : null);
	}

	private PageMeta meta(SiteLanguage language) {
		return this.metas
			.of(language, this.metas.text(language, "practise.title"),
					this.metas.text(language, "practise.description"), KnmView.pathOf(language.code()) + "/practise",
					List.of(new PageLink(this.metas.text(language, "knm.title"), KnmView.pathOf(language.code()))),
					List.of(language.code()))
			.notIndexed();
	}

}
