package nl.wegwijs.topic;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A topic with its introduction and its concrete next steps.
 */
public record TopicView(TopicSummary summary, String introduction, @Nullable String picture, List<Step> steps,
		LocalDate reviewed, LocalDate reviewBy) {

	/**
	 * One concrete step: what to do, where, by when, and the path of the guide that
	 * explains it.
	 */
	public record Step(String what, String where, String when, String guidePath) {
	}

}
