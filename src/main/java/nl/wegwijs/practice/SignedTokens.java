package nl.wegwijs.practice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signs texts that travel in addresses, so that nobody but the site can make or change
 * one. The key lies in the database: all processes of the site have the same, and it
 * survives a restart.
 */
@Component
class SignedTokens {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int SIGNATURE_BYTES = 16;

	private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

	private final JdbcClient jdbc;

	private volatile byte[] key = new byte[0];

	SignedTokens(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	String sign(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return ENCODER.encodeToString(bytes) + "." + ENCODER.encodeToString(signature(bytes));
	}

	/**
	 * The text that was signed.
	 * @throws ForgedTokenException if the token was not made by the site
	 */
	String open(String token) {
		int dot = token.indexOf('.');
		try {
			byte[] text = Base64.getUrlDecoder().decode(token.substring(0, Math.max(dot, 0)));
			byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
			if (dot > 0 && MessageDigest.isEqual(signature, signature(text))) {
				return new String(text, StandardCharsets.UTF_8);
			}
		}
		catch (IllegalArgumentException ex) {
			// Not even Base64: forged like any other.
		}
		throw new ForgedTokenException();
	}

	private byte[] signature(byte[] text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key(), ALGORITHM));
			return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] key() {
		if (this.key.length == 0) {
			this.key = this.jdbc.sql("select value from signing_key")
				.query(String.class)
				.single()
				.getBytes(StandardCharsets.UTF_8);
		}
		return this.key;
	}

}
