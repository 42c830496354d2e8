package nl.wegwijs.page;

import nl.wegwijs.site.ContentHash;

/**
 * The ready bytes of a page in one coding. The strong entity tag is the hash of these
 * very bytes, so it differs from coding to coding and is the same on every node.
 */
record Representation(ContentCoding coding, byte[] body, String etag) {

	private static final int TAG_LENGTH = 32;

	static Representation of(ContentCoding coding, byte[] body) {
		return new Representation(coding, body, '"' + ContentHash.of(body).substring(0, TAG_LENGTH) + '"');
	}

}
