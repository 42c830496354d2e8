package nl.wegwijs.status;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.guide.GuideSummary;
import org.jspecify.annotations.Nullable;

/**
 * How fresh the site is.
 *
 * @param overdue guides whose date for the next check has passed
 * @param next the guides that are due first
 * @param changed the guides that were checked last, by day and by what was said of it
 */
public record StatusView(int guides, List<GuideSummary> overdue, List<GuideSummary> next, List<Change> changed,
		Facts facts, Sources sources) {

	/**
	 * Guides that were checked on one day; {@code note} says what changed in them.
	 */
	public record Change(LocalDate day, @Nullable String note, List<GuideSummary> guides) {
	}

	/**
	 * The dated values by how sure they are and by the age of their last check.
	 */
	public record Facts(int total, int expired, List<Count> certainty, List<Count> age) {
	}

	/**
	 * The registered pages by how they were seen, and the days of the checks.
	 */
	public record Sources(int total, List<Count> evidence, LocalDate firstChecked, LocalDate lastChecked) {
	}

	/**
	 * How many have a property; {@code key} is its name in the messages.
	 */
	public record Count(String key, int count) {
	}

}
