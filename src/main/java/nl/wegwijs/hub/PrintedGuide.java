package nl.wegwijs.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import nl.wegwijs.fact.FactView;
import nl.wegwijs.guide.GuideView;
import nl.wegwijs.source.SourceSummary;

/**
 * A guide among others on one page; its anchors begin with its slug, so that they stay
 * apart. {@code shortAnswer} and {@code body} are safe HTML.
 */
public record PrintedGuide(String slug, String title, String summary, String shortAnswer, String body,
		List<FactView> facts, List<SourceSummary> sources, LocalDate reviewed, LocalDate reviewBy) {

	private static final Pattern ANCHOR = Pattern.compile("( id=\"| href=\"#)");

	/**
	 * A guide for a page or a file.
	 * @param root what goes before the paths of links: nothing on the site itself
	 */
	static PrintedGuide of(GuideView guide, String root) {
		String slug = guide.summary().slug();
		return new PrintedGuide(slug, guide.summary().title(), guide.summary().summary(),
				apart(guide.shortAnswer(), slug, root), apart(guide.body(), slug, root), guide.facts(), guide.sources(),
				guide.summary().reviewed(), guide.reviewBy());
	}

	/** Safe HTML whose links to the site begin with an address. */
	static String withRoot(String html, String root) {
		return html.replace(" href=\"/", " href=\"" + root + "/");
	}

	private static String apart(String html, String slug, String root) {
		return withRoot(ANCHOR.matcher(html).replaceAll("$1" + slug + "-"), root);
	}

}
