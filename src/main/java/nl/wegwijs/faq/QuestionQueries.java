package nl.wegwijs.faq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.wegwijs.guide.GuideQueries;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.seo.FeedEntry;
import nl.wegwijs.site.ContentKey;
import nl.wegwijs.site.RepositoryLinks;
import nl.wegwijs.source.SourceQueries;
import nl.wegwijs.topic.TopicQueries;
import nl.wegwijs.topic.TopicSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read side of questions.
 */
@Component
@Transactional(readOnly = true)
public class QuestionQueries {

	private final QuestionRepository questions;

	private final GuideQueries guides;

	private final TopicQueries topics;

	private final SourceQueries sources;

	private final RepositoryLinks repository;

	QuestionQueries(QuestionRepository questions, GuideQueries guides, TopicQueries topics, SourceQueries sources,
			RepositoryLinks repository) {
		this.questions = questions;
		this.guides = guides;
		this.topics = topics;
		this.sources = sources;
		this.repository = repository;
	}

	/** The quick answers of the home page, in their order. */
	public List<QuestionSummary> featured(String language) {
		return summaries(language, this.questions.findFeatured(language));
	}

	/** A topic's questions in their order. */
	public List<QuestionSummary> ofTopic(String language, String topic) {
		return summaries(language, this.questions.findInOrder(language, topic));
	}

	/** Every question, by topic. */
	public List<QuestionSummary> all(String language) {
		return summaries(language, this.questions.findInOrder(language));
	}

	/** How many questions there are. */
	public int count(String language) {
		return this.questions.countByKeyLanguage(language);
	}

	/** The questions with the day on which each was checked. */
	List<FeedEntry> reviewed(String language) {
		return this.questions.findInOrder(language).stream().map((question) -> {
			QuestionSummary summary = question.toSummary("");
			return new FeedEntry(summary.topic(), summary.path(), summary.title(), summary.plainAnswer(),
					question.reviewed(), null);
		}).toList();
	}

	QuestionIndexView index(String language) {
		Map<String, List<QuestionSummary>> byTopic = all(language).stream()
			.collect(Collectors.groupingBy(QuestionSummary::topic));
		return new QuestionIndexView(this.topics.all(language)
			.stream()
			.map((topic) -> topicQuestions(language, topic, byTopic.getOrDefault(topic.slug(), List.of())))
			.toList());
	}

	Optional<QuestionIndexView> index(String language, String topic) {
		return this.topics.find(language, topic)
			.map((found) -> new QuestionIndexView(List.of(topicQuestions(language, found, ofTopic(language, topic)))));
	}

	Optional<QuestionView> view(String language, String topic, String slug) {
		return this.questions.findById(new ContentKey(language, topic + "/" + slug))
			.map((question) -> view(language, question));
	}

	List<String> languages(String id) {
		return this.questions.findLanguages(id);
	}

	private QuestionView view(String language, QuestionEntity question) {
		QuestionSummary summary = summaries(language, List.of(question)).getFirst();
		List<QuestionSummary> siblings = ofTopic(language, question.topic()).stream()
			.filter((other) -> !other.path().equals(summary.path()))
			.toList();
		return new QuestionView(summary, this.topics.find(language, question.topic()).orElseThrow(),
				this.sources.inOrder(language, question.sources()), question.reviewed(), question.reviewBy(), siblings,
				this.repository.reports(summary.title(), summary.path()),
				this.repository.edit("faq/" + question.id() + ".md"));
	}

	private static QuestionIndexView.TopicQuestions topicQuestions(String language, TopicSummary topic,
			List<QuestionSummary> questions) {
		return new QuestionIndexView.TopicQuestions(topic, QuestionSummary.pathOf(language, topic.slug()), questions);
	}

	private List<QuestionSummary> summaries(String language, List<QuestionEntity> entities) {
		Map<String, String> titles = this.guides.all(language)
			.stream()
			.collect(Collectors.toMap(GuideSummary::path, GuideSummary::title));
		return entities.stream()
			.map((question) -> question.toSummary(titles.get(GuideSummary.pathOf(language, question.guide()))))
			.toList();
	}

}
