package nl.wegwijs.api;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.wegwijs.fact.FactQueries;
import nl.wegwijs.faq.QuestionQueries;
import nl.wegwijs.guide.GuideQueries;
import nl.wegwijs.site.CanonicalRequest;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.site.SiteProperties;
import nl.wegwijs.source.SourceQueries;
import nl.wegwijs.topic.TopicQueries;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Version 1: fields may be added, none is taken away or changes its meaning.
 */
@RestController
@RequestMapping(path = "/api/v1" + SiteLanguage.SEGMENT, produces = MediaType.APPLICATION_JSON_VALUE)
class ApiController {

	private final TopicQueries topics;

	private final GuideQueries guides;

	private final QuestionQueries questions;

	private final SourceQueries sources;

	private final FactQueries facts;

	private final ApiRecords records;

	ApiController(TopicQueries topics, GuideQueries guides, QuestionQueries questions, SourceQueries sources,
			FactQueries facts, SiteProperties properties) {
		this.topics = topics;
		this.guides = guides;
		this.questions = questions;
		this.sources = sources;
		this.facts = facts;
		this.records = new ApiRecords(properties.baseUrl());
	}

	@GetMapping("/topics")
	List<ApiRecords.Topic> topics(SiteLanguage language, HttpServletRequest request) {
		vouch(request);
		return this.topics.all(language.code()).stream().map(this.records::topic).toList();
	}

	@GetMapping("/guides")
	List<ApiRecords.Guide> guides(SiteLanguage language, HttpServletRequest request) {
		vouch(request);
		return this.guides.all(language.code()).stream().map(this.records::guide).toList();
	}

	@GetMapping("/guides/{topic}/{slug}")
	ApiRecords.FullGuide guide(SiteLanguage language, @PathVariable String topic, @PathVariable String slug,
			HttpServletRequest request) {
		vouch(request);
		return this.guides.view(language.code(), topic, slug)
			.map(this.records::fullGuide)
			.orElseThrow(PageNotFoundException::new);
	}

	@GetMapping("/questions")
	List<ApiRecords.Question> questions(SiteLanguage language, HttpServletRequest request) {
		vouch(request);
		return this.questions.all(language.code())
			.stream()
			.map((question) -> this.records.question(language.code(), question))
			.toList();
	}

	@GetMapping("/sources")
	List<ApiRecords.Source> sources(SiteLanguage language, HttpServletRequest request) {
		vouch(request);
		return this.sources.all(language.code()).stream().map(this.records::source).toList();
	}

	@GetMapping("/facts")
	List<ApiRecords.Fact> facts(SiteLanguage language, HttpServletRequest request) {
		vouch(request);
		return this.facts.all(language.code()).stream().map(this.records::fact).toList();
	}

	/** Each answer depends on its path alone; with a query it is made anew. */
	private static void vouch(HttpServletRequest request) {
		CanonicalRequest.vouch(request, request.getRequestURI());
	}

}
