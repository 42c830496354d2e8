package nl.wegwijs.hub;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fits the safe HTML of single pages into one page that holds a whole topic: a link to a
 * guide of the topic leads to its place in the same page.
 *
 * @param topicPath the path of the topic, below which its guides are
 * @param guides the slugs of its guides
 * @param root what goes before the paths of other links: nothing on the site itself
 */
record PrintedText(String topicPath, Set<String> guides, String root) {

	private static final Pattern ANCHOR = Pattern.compile("( id=\"| href=\"#)");

	private static final Pattern PAGE = Pattern.compile(" href=\"(/[^\"#]*)(?:#([^\"]*))?\"");

	private static final Pattern HEADING = Pattern.compile("<(/?)h([2-5])(?=[ >])");

	private static final Pattern CITATION = Pattern.compile("<a class=\"cite\" href=\"([^\"]*)\">.*?</a>",
			Pattern.DOTALL);

	/** What stands outside the guides, such as an answer. */
	String common(String html) {
		return PAGE.matcher(html).replaceAll((link) -> Matcher.quoteReplacement(" href=\"" + target(link) + "\""));
	}

	/**
	 * What stands in a guide: its anchors begin with its slug, so that the guides stay
	 * apart, its headings are one level lower, and a citation carries the number of its
	 * source.
	 * @param sources the addresses of the guide's sources in their order
	 */
	String ofGuide(String html, String slug, List<String> sources) {
		String apart = ANCHOR.matcher(html).replaceAll("$1" + slug + "-");
		String lower = HEADING.matcher(apart)
			.replaceAll((heading) -> "<" + heading.group(1) + "h" + (Integer.parseInt(heading.group(2)) + 1));
		String numbered = CITATION.matcher(lower)
			.replaceAll((citation) -> Matcher.quoteReplacement(citation.group() + number(citation.group(1), sources)));
		return common(numbered);
	}

	private String target(MatchResult link) {
		String path = link.group(1);
		String slug = path.startsWith(this.topicPath + "/") ? path.substring(this.topicPath.length() + 1) : "";
		String anchor = link.group(2);
		if (this.guides.contains(slug)) {
			return "#" + slug + ((anchor == null) ? "" : "-" + anchor);
		}
		return this.root + path + ((anchor == null) ? "" : "#" + anchor);
	}

	private static String number(String url, List<String> sources) {
		int place = sources.indexOf(url.replace("&amp;", "&"));
		return (place < 0) ? "" : "<span class=\"print-number\">[" + (place + 1) + "]</span>";
	}

}
