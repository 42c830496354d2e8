package nl.wegwijs.markdown;

import java.util.regex.Pattern;

/**
 * The visible text of HTML that this module made.
 */
final class PlainText {

	private static final Pattern BLOCK_END = Pattern.compile("</(p|h[1-6]|li|td|th|div|tr)>");

	private static final Pattern TAG = Pattern.compile("<[^>]*>");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private PlainText() {
	}

	static String of(String html) {
		String text = TAG.matcher(BLOCK_END.matcher(html).replaceAll(" ")).replaceAll("");
		text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
		return SPACE.matcher(text).replaceAll(" ").strip();
	}

}
