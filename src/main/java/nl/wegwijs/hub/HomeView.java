package nl.wegwijs.hub;

import java.util.List;

import nl.wegwijs.faq.QuestionSummary;
import nl.wegwijs.source.SourceGroupView;
import nl.wegwijs.topic.TopicSummary;

/**
 * The information hub: topics, sources by topic and quick answers.
 */
public record HomeView(List<TopicSummary> topics, List<TopicSources> sources, List<QuestionSummary> quickAnswers,
		int guideCount, int sourceCount, int questionCount, int termCount) {

	/**
	 * A topic and its groups of sources.
	 */
	public record TopicSources(TopicSummary topic, List<SourceGroupView> groups) {
	}

}
