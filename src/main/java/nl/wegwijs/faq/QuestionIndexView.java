package nl.wegwijs.faq;

import java.util.List;

import nl.wegwijs.topic.TopicSummary;

/**
 * Questions by topic: all topics on the index, one on a topic's question page.
 */
public record QuestionIndexView(List<TopicQuestions> topics) {

	/**
	 * The questions of one topic; {@code path} is its question page.
	 */
	public record TopicQuestions(TopicSummary topic, String path, List<QuestionSummary> questions) {
	}

}
