package nl.wegwijs.page;

import java.util.Enumeration;
import java.util.Locale;

/**
 * What a client wishes in {@code Accept-Encoding} (RFC 9110, 12.5.3): a weight for each
 * coding, zero for one that it refuses.
 */
final class AcceptEncoding {

	private static final float UNNAMED = -1;

	/**
	 * Identity is acceptable until it is refused, but less than any coding that is named:
	 * the smallest weight that a client can write is 0.001.
	 */
	private static final float IDENTITY_UNLESS_REFUSED = 0.0005f;

	private float brotli = UNNAMED;

	private float gzip = UNNAMED;

	private float identity = UNNAMED;

	private float other = UNNAMED;

	private AcceptEncoding() {
	}

	/** Reads every line of the header; no line means no wish. */
	static AcceptEncoding of(Enumeration<String> lines) {
		AcceptEncoding wishes = new AcceptEncoding();
		while (lines.hasMoreElements()) {
			wishes.addLine(lines.nextElement());
		}
		return wishes;
	}

	/** The weight of a coding, from 0 (refused) to 1. */
	float weight(ContentCoding coding) {
		float named = switch (coding) {
			case BROTLI -> this.brotli;
			case GZIP -> this.gzip;
			case IDENTITY -> this.identity;
		};
		if (named != UNNAMED) {
			return named;
		}
		if (this.other != UNNAMED) {
			return this.other;
		}
		return (coding == ContentCoding.IDENTITY) ? IDENTITY_UNLESS_REFUSED : 0;
	}

	private void addLine(String line) {
		int start = 0;
		while (start <= line.length()) {
			int comma = line.indexOf(',', start);
			int end = (comma < 0) ? line.length() : comma;
			add(line.substring(start, end));
			start = end + 1;
		}
	}

	private void add(String element) {
		int semicolon = element.indexOf(';');
		String token = ((semicolon < 0) ? element : element.substring(0, semicolon)).strip();
		float weight = (semicolon < 0) ? 1 : weightIn(element.substring(semicolon + 1));
		switch (token.toLowerCase(Locale.ROOT)) {
			case "br" -> this.brotli = weight;
			case "gzip", "x-gzip" -> this.gzip = weight;
			case "identity" -> this.identity = weight;
			case "*" -> this.other = weight;
			default -> {
				// A coding that no page has.
			}
		}
	}

	/** A weight that nobody can read refuses the coding: identity is always safe. */
	private static float weightIn(String parameter) {
		String text = parameter.strip();
		if (!text.regionMatches(true, 0, "q=", 0, 2)) {
			return 0;
		}
		try {
			float weight = Float.parseFloat(text.substring(2));
			return (weight >= 0 && weight <= 1) ? weight : 0;
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

}
