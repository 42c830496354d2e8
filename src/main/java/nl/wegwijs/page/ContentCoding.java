package nl.wegwijs.page;

/**
 * A way to send the bytes of a page; the smallest comes first.
 */
enum ContentCoding {

	BROTLI("br"), GZIP("gzip"), IDENTITY("identity");

	private final String token;

	ContentCoding(String token) {
		this.token = token;
	}

	/** The name in {@code Accept-Encoding} and {@code Content-Encoding}. */
	String token() {
		return this.token;
	}

}
