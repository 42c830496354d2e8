package nl.wegwijs.guide;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One guide in a list; {@code type} is how-to, overview, checklist or reference,
 * {@code changeNote} what changed when it was last reviewed.
 */
public record GuideSummary(String topic, String slug, String title, String shortTitle, String summary, String type,
		LocalDate reviewed, LocalDate reviewBy, @Nullable String changeNote, String path) {

	/**
	 * The path of a guide.
	 * @param id topic and slug, such as {@code first-steps/bsn}
	 */
	public static String pathOf(String language, String id) {
		return "/" + language + "/topics/" + id;
	}

}
