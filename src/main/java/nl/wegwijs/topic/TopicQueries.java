package nl.wegwijs.topic;

import java.util.List;
import java.util.Optional;

import nl.wegwijs.site.ContentKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read side of topics.
 */
@Component
@Transactional(readOnly = true)
public class TopicQueries {

	private final TopicRepository topics;

	TopicQueries(TopicRepository topics) {
		this.topics = topics;
	}

	/** The topics of a language in their order. */
	public List<TopicSummary> all(String language) {
		return this.topics.findInOrder(language).stream().map(TopicEntity::toSummary).toList();
	}

	/** One topic in short. */
	public Optional<TopicSummary> find(String language, String slug) {
		return this.topics.findById(new ContentKey(language, slug)).map(TopicEntity::toSummary);
	}

	/** One topic with its introduction and steps. */
	public Optional<TopicView> view(String language, String slug) {
		return this.topics.findById(new ContentKey(language, slug)).map(TopicEntity::toView);
	}

	/** The languages in which a topic exists. */
	public List<String> languages(String slug) {
		return this.topics.findLanguages(slug);
	}

}
