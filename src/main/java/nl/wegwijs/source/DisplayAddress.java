package nl.wegwijs.source;

/**
 * An address as people write it: without scheme, {@code www.} and a closing slash.
 */
final class DisplayAddress {

	private DisplayAddress() {
	}

	static String of(String url) {
		return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
	}

}
