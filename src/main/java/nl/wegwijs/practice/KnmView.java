package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.source.SourceSummary;

/**
 * The page about the KNM exam, with the official themes and the ways to practise.
 */
public record KnmView(String title, String summary, String body, List<ThemeView> themes, int items,
		List<SourceSummary> sources, LocalDate reviewed, LocalDate reviewBy) {

	/** The path of the KNM page. */
	public static String pathOf(String language) {
		return "/" + language + "/knm";
	}

}
