package nl.wegwijs.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the representations of a page. Brotli is native code: where it cannot load, pages
 * do without.
 */
final class Compression {

	private static final Logger logger = LoggerFactory.getLogger(Compression.class);

	/** Higher levels cost ten times as much for nothing up to level 10. */
	private static final int BROTLI_LEVEL = 5;

	private final boolean brotli;

	private Compression(boolean brotli) {
		this.brotli = brotli;
	}

	/** Compression with what this machine can do. */
	static Compression available() {
		boolean brotli = Brotli4jLoader.isAvailable();
		if (!brotli) {
			logger.info("Pages are stored without brotli: its library does not load on this machine");
		}
		return new Compression(brotli);
	}

	static Compression withoutBrotli() {
		return new Compression(false);
	}

	/**
	 * The representations of a page: identity, and each coding that makes it smaller.
	 */
	List<Representation> represent(byte[] body) {
		List<Representation> representations = new ArrayList<>();
		try {
			if (this.brotli) {
				addIfSmaller(representations, ContentCoding.BROTLI, brotli(body), body);
			}
			addIfSmaller(representations, ContentCoding.GZIP, gzip(body), body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		representations.add(Representation.of(ContentCoding.IDENTITY, body));
		return List.copyOf(representations);
	}

	private static void addIfSmaller(List<Representation> representations, ContentCoding coding, byte[] compressed,
			byte[] body) {
		if (compressed.length < body.length) {
			representations.add(Representation.of(coding, compressed));
		}
	}

	private static byte[] brotli(byte[] body) throws IOException {
		return Encoder.compress(body, new Encoder.Parameters().setQuality(BROTLI_LEVEL));
	}

	/** The default level of the JDK is 6; level 9 is no smaller for a page. */
	private static byte[] gzip(byte[] body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 2);
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(body);
		}
		return bytes.toByteArray();
	}

}
