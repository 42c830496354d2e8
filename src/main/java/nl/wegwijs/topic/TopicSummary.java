package nl.wegwijs.topic;

import java.util.List;

/**
 * One topic in a list.
 */
public record TopicSummary(String slug, String title, String shortTitle, String summary, List<String> takeaways,
		String path) {

	/** The path of a topic's hub. */
	public static String pathOf(String language, String topic) {
		return "/" + language + "/topics/" + topic;
	}

}
