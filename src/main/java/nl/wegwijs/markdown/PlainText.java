package nl.wegwijs.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * The visible text of HTML that this module made, as people write it: cells of a row have
 * a comma between them, and a heading, an item of a list or a row of a table ends like a
 * sentence.
 */
final class PlainText {

	private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+[1-6]?)[^>]*>");

	private static final Pattern CELL = Pattern.compile("t[dh]");

	private static final Pattern BLOCK = Pattern.compile("p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|blockquote|pre");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final String SPACES = " \n";

	private static final String CLOSING = "\"'”’)";

	private static final String END_MARKS = ".?!:;,";

	private final StringBuilder text = new StringBuilder();

	private String mark = "";

	private PlainText() {
	}

	static String of(String html) {
		PlainText plain = new PlainText();
		Matcher tags = TAG.matcher(html);
		int start = 0;
		while (tags.find()) {
			plain.add(html.substring(start, tags.start()));
			plain.tag(tags.group(2), tags.group(1).isEmpty());
			start = tags.end();
		}
		plain.add(html.substring(start));
		return SPACE.matcher(plain.text).replaceAll(" ").strip();
	}

	private void tag(String name, boolean opens) {
		if (BLOCK.matcher(name).matches()) {
			this.mark = ". ";
		}
		else if (CELL.matcher(name).matches() && !opens && this.mark.isEmpty()) {
			this.mark = ", ";
		}
	}

	private void add(String html) {
		if (html.isBlank() && (!this.mark.isEmpty() || this.text.isEmpty())) {
			return;
		}
		String piece = Escaping.unescapeHtml(html);
		if (!this.mark.isEmpty() && !this.text.isEmpty()) {
			this.text.setLength(lengthWithout(SPACES));
			int end = lengthWithout(CLOSING);
			boolean ended = end == 0 || END_MARKS.indexOf(this.text.charAt(end - 1)) >= 0;
			this.text.append(ended ? " " : this.mark);
		}
		this.mark = "";
		this.text.append(piece);
	}

	private int lengthWithout(String lastCharacters) {
		int length = this.text.length();
		while (length > 0 && lastCharacters.indexOf(this.text.charAt(length - 1)) >= 0) {
			length--;
		}
		return length;
	}

}
