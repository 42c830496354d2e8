package nl.wegwijs.hub;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.faq.QuestionQueries;
import nl.wegwijs.guide.GuideQueries;
import nl.wegwijs.guide.GuideView;
import nl.wegwijs.picture.PictureQueries;
import nl.wegwijs.picture.PictureView;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.site.SiteProperties;
import nl.wegwijs.site.Stylesheet;
import nl.wegwijs.topic.TopicQueries;
import nl.wegwijs.topic.TopicSummary;
import nl.wegwijs.topic.TopicView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A whole topic on one page: to print, and as one file that opens without the internet.
 */
@Controller
class TopicPrintController {

	private final TopicQueries topics;

	private final GuideQueries guides;

	private final QuestionQueries questions;

	private final PictureQueries pictures;

	private final PageMetas metas;

	private final Stylesheet stylesheet;

	private final String baseUrl;

	TopicPrintController(TopicQueries topics, GuideQueries guides, QuestionQueries questions, PictureQueries pictures,
			PageMetas metas, Stylesheet stylesheet, SiteProperties properties) {
		this.topics = topics;
		this.guides = guides;
		this.questions = questions;
		this.pictures = pictures;
		this.metas = metas;
		this.stylesheet = stylesheet;
		this.baseUrl = properties.baseUrl();
	}

	@GetMapping(SiteLanguage.SEGMENT + "/topics/{topic}/print")
	String print(SiteLanguage language, @PathVariable String topic, Model model) {
		fill(language, topic, "/print", "", model);
		return "hub/print";
	}

	@GetMapping(SiteLanguage.SEGMENT + "/topics/{topic}/offline")
	String offline(SiteLanguage language, @PathVariable String topic, Model model, HttpServletResponse response) {
		fill(language, topic, "/offline", this.baseUrl, model);
		model.addAttribute("styles", this.stylesheet.text());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("wegwijs-" + topic + ".html").build().toString());
		return "hub/offline";
	}

	private void fill(SiteLanguage language, String topic, String form, String root, Model model) {
		String code = language.code();
		TopicView view = this.topics.view(code, topic).orElseThrow(PageNotFoundException::new);
		TopicSummary summary = view.summary();
		List<GuideView> whole = this.guides.viewsOfTopic(code, topic);
		PrintedText text = new PrintedText(summary.path(),
				whole.stream().map((guide) -> guide.summary().slug()).collect(Collectors.toSet()), root);
		List<PrintedGuide> printed = whole.stream().map((guide) -> PrintedGuide.of(guide, text)).toList();
		List<TopicPrintView.Answer> answers = this.questions.ofTopic(code, topic)
			.stream()
			.map((question) -> new TopicPrintView.Answer(question.title(), text.common(question.answer())))
			.toList();
		LocalDate checkAgain = Stream.concat(Stream.of(view.reviewBy()), printed.stream().map(PrintedGuide::reviewBy))
			.min(Comparator.naturalOrder())
			.orElseThrow();
		model.addAttribute("meta",
				this.metas.of(language, this.metas.text(language, "print.title", summary.title()), summary.summary(),
						summary.path() + form, List.of(new PageLink(summary.shortTitle(), summary.path())), List.of())
					.notIndexed());
		model.addAttribute("view", new TopicPrintView(summary, picture(code, view.picture()),
				text.common(view.introduction()), printed, answers, checkAgain));
	}

	private @Nullable PictureView picture(String language, @Nullable String slug) {
		return (slug == null) ? null : this.pictures.find(language, slug).orElse(null);
	}

}
