package nl.wegwijs.topic;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.ContentDocument;
import org.jspecify.annotations.Nullable;

/**
 * A topic, ready to store; {@code introduction} is safe HTML, a step's {@code guide} the
 * path of a page.
 */
public record TopicDocument(String language, String id, int position, String title, String shortTitle, String summary,
		List<String> takeaways, String introduction, @Nullable String picture, List<Step> steps, LocalDate reviewed,
		LocalDate reviewBy) implements ContentDocument {

	/**
	 * One concrete step.
	 */
	public record Step(String what, String where, String when, String guide) {
	}

}
