package nl.wegwijs.about;

import java.time.LocalDate;

/**
 * A page about the site; {@code body} is safe HTML.
 */
public record PlainPageView(String slug, String title, String summary, String body, LocalDate reviewed) {

	/** The path of a page about the site. */
	public static String pathOf(String language, String slug) {
		return "/" + language + "/" + slug;
	}

}
