package nl.wegwijs.faq;

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
import nl.wegwijs.topic.TopicSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class QuestionController implements SitemapSource {

	private static final String PATH = SiteLanguage.SEGMENT + "/questions";

	private final QuestionQueries questions;

	private final PageMetas metas;

	private final StructuredData structuredData;

	QuestionController(QuestionQueries questions, PageMetas metas, StructuredData structuredData) {
		this.structuredData = structuredData;
		this.questions = questions;
		this.metas = metas;
	}

	@GetMapping(PATH)
	String index(SiteLanguage language, Model model) {
		model.addAttribute("meta", this.metas.ofMessages(language, "questions", language.path() + "/questions"));
		model.addAttribute("view", this.questions.index(language.code()));
		return "faq/index";
	}

	@GetMapping(PATH + "/{topic}")
	String topic(SiteLanguage language, @PathVariable String topic, Model model) {
		QuestionIndexView view = this.questions.index(language.code(), topic).orElseThrow(PageNotFoundException::new);
		TopicSummary summary = view.topics().getFirst().topic();
		PageMeta meta = this.metas.of(language,
				this.metas.text(language, "questions.topic.title", summary.shortTitle()),
				this.metas.text(language, "questions.topic.description", summary.shortTitle()),
				QuestionSummary.pathOf(language.code(), topic), List.of(questionsLink(language)),
				List.of(language.code()));
		model.addAttribute("meta", meta.with(faqPage(meta, view.topics().getFirst().questions())));
		model.addAttribute("view", view);
		return "faq/index";
	}

	@GetMapping(PATH + "/{topic}/{slug}")
	String question(SiteLanguage language, @PathVariable String topic, @PathVariable String slug, Model model) {
		QuestionView view = this.questions.view(language.code(), topic, slug).orElseThrow(PageNotFoundException::new);
		PageLink topicQuestions = new PageLink(view.topic().shortTitle(),
				QuestionSummary.pathOf(language.code(), topic));
		PageMeta meta = this.metas.of(language, view.summary().title(),
				this.metas.text(language, "questions.question.description", view.summary().title()),
				view.summary().path(), List.of(questionsLink(language), topicQuestions),
				this.questions.languages(topic + "/" + slug));
		model.addAttribute("meta", meta.with(faqPage(meta, List.of(view.summary()))));
		model.addAttribute("view", view);
		return "faq/question";
	}

	@GetMapping(SiteLanguage.SEGMENT + "/embed/questions/{topic}/{slug}")
	String embedded(SiteLanguage language, @PathVariable String topic, @PathVariable String slug, Model model) {
		QuestionView view = this.questions.view(language.code(), topic, slug).orElseThrow(PageNotFoundException::new);
		model.addAttribute("meta",
				this.metas
					.of(language, view.summary().title(),
							this.metas.text(language, "questions.question.description", view.summary().title()),
							language.path() + "/embed/questions/" + topic + "/" + slug, List.of(), List.of())
					.notIndexed());
		model.addAttribute("view", view);
		return "faq/embed";
	}

	private String faqPage(PageMeta meta, List<QuestionSummary> questions) {
		return this.structuredData.faqPage(meta,
				questions.stream()
					.map((question) -> new StructuredData.Answered(question.title(), question.plainAnswer()))
					.toList());
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		QuestionIndexView index = this.questions.index(language.code());
		Stream<SitemapEntry> topics = index.topics()
			.stream()
			.flatMap((topic) -> Stream.concat(Stream.of(new SitemapEntry(topic.path(), null)),
					topic.questions().stream().map((question) -> new SitemapEntry(question.path(), null))));
		return Stream.concat(Stream.of(new SitemapEntry(language.path() + "/questions", null)), topics).toList();
	}

	private PageLink questionsLink(SiteLanguage language) {
		return new PageLink(this.metas.text(language, "questions.title"), language.path() + "/questions");
	}

}
