package nl.wegwijs.page;

import java.util.Enumeration;

/**
 * The comparison that {@code If-None-Match} asks for (RFC 9110, 13.1.2): weak, against a
 * list of entity tags or {@code *}.
 */
final class IfNoneMatch {

	private IfNoneMatch() {
	}

	/** Whether a line of the header names this entity tag, quotes included. */
	static boolean matches(Enumeration<String> lines, String etag) {
		while (lines.hasMoreElements()) {
			if (matches(lines.nextElement(), etag)) {
				return true;
			}
		}
		return false;
	}

	private static boolean matches(String line, String etag) {
		if (line.strip().equals("*")) {
			return true;
		}
		int open = line.indexOf('"');
		while (open >= 0) {
			int close = line.indexOf('"', open + 1);
			if (close < 0) {
				return false;
			}
			if (close - open + 1 == etag.length() && line.startsWith(etag, open)) {
				return true;
			}
			open = line.indexOf('"', close + 1);
		}
		return false;
	}

}
