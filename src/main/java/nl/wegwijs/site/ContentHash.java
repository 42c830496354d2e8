package nl.wegwijs.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a document; equal documents, and only they, have the same hash.
 */
public final class ContentHash {

	private ContentHash() {
	}

	/**
	 * The hash of a record, taken over its text form, which names every component.
	 */
	public static <D> String of(D document) {
		return of(document.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** The hash of bytes, as 64 hexadecimal digits. */
	public static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
