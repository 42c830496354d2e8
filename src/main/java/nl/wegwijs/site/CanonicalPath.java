package nl.wegwijs.site;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one spelling of a path: small letters, single slashes and none at the end.
 */
final class CanonicalPath {

	private static final Pattern SLASHES = Pattern.compile("/{2,}");

	private CanonicalPath() {
	}

	static String of(String path) {
		String clean = SLASHES.matcher(path).replaceAll("/").toLowerCase(Locale.ROOT);
		return (clean.length() > 1 && clean.endsWith("/")) ? clean.substring(0, clean.length() - 1) : clean;
	}

}
