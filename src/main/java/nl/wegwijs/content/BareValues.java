package nl.wegwijs.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.wegwijs.markdown.TextBlock;

/**
 * Finds values that stand in a text and not in the fact registry: amounts, percentages,
 * terms and dates. A year may stand in a block that prints a fact or cites a source,
 * which it then dates; the names of laws keep theirs; an estimate that the text calls
 * "our own" has no source to rest on.
 */
final class BareValues {

	private static final String NUMBER = "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
			+ "fifteen|eighteen|twenty|thirty)";

	private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|"
			+ "November|December)";

	private static final Pattern NAME = Pattern.compile(
			"(?:2013|2021)(?: Act|, (?:B1|education|Z-)[- ]?route)|(?:Act(?: of)?|Wet|inburgering|Wi) ?(?:2013|2021)"
					+ "|[“\"](?:2013|2021)[”\"]|(?:30|27)[- ]percent facility|\\b\\d+% regeling",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern OWN_ESTIMATE = Pattern.compile("\\bour own\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern VALUE = Pattern
		.compile("€ ?\\d[\\d.,]*|\\d[\\d.,]* euros?\\b|\\d[\\d.,]* ?%|\\d[\\d.,]* per ?cent\\b|" + NUMBER + "[- ](?:to "
				+ NUMBER + " )?(?:calendar |working |full |more )?(?:day|week|month|year)s?\\b|\\d+ hours?\\b|"
				+ "\\b\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "\\b|\\b" + MONTH + " \\d{1,2}\\b(?! ?\\d)|"
				+ "\\bage(?:d| of) \\d+\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

	private BareValues() {
	}

	/** The values that should be facts, as they are written. */
	static List<String> in(TextBlock block) {
		if (OWN_ESTIMATE.matcher(block.text()).find()) {
			return List.of();
		}
		String text = NAME.matcher(block.text()).replaceAll("");
		List<String> values = VALUE.matcher(text).results().map((found) -> found.group()).toList();
		Matcher year = YEAR.matcher(VALUE.matcher(text).replaceAll(""));
		return (values.isEmpty() && !block.cites() && year.find()) ? List.of(year.group()) : values;
	}

}
