package nl.wegwijs.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The visible text below one H2 with the anchor it can be reached by; the text before the
 * first H2 has an empty anchor and heading.
 */
public record Section(String anchor, String heading, String text) {

	private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]*)\">(.*?)</h2>");

	/** Cuts HTML that this module made at its H2 headings; sections without text go. */
	public static List<Section> of(String html) {
		List<Section> sections = new ArrayList<>();
		String anchor = "";
		String heading = "";
		int start = 0;
		Matcher headings = HEADING.matcher(html);
		while (headings.find()) {
			sections.add(new Section(anchor, heading, PlainText.of(html.substring(start, headings.start()))));
			anchor = headings.group(1);
			heading = PlainText.of(headings.group(2));
			start = headings.end();
		}
		sections.add(new Section(anchor, heading, PlainText.of(html.substring(start))));
		return sections.stream().filter((section) -> !section.text().isEmpty()).toList();
	}

}
