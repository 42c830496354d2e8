package nl.wegwijs.hub;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.picture.PictureView;
import nl.wegwijs.topic.TopicSummary;
import org.jspecify.annotations.Nullable;

/**
 * A whole topic on one page, for paper or to take along; {@code introduction} is safe
 * HTML.
 *
 * @param checkAgain the first day on which something here should be checked again
 */
public record TopicPrintView(TopicSummary topic, @Nullable PictureView picture, String introduction,
		List<PrintedGuide> guides, List<Answer> answers, LocalDate checkAgain) {

	/**
	 * A short question with its answer as safe HTML.
	 */
	public record Answer(String question, String html) {
	}

}
