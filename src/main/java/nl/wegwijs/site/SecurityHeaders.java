package nl.wegwijs.site;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * The security headers of every answer, whoever makes it: the page store, a controller or
 * the web server itself.
 */
public final class SecurityHeaders {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "style-src 'self'",
			"script-src 'self'", "img-src 'self' data:", "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
			"frame-ancestors 'none'", "manifest-src 'self'");

	private static final List<Header> ALWAYS = List.of(new Header("Content-Security-Policy", CONTENT_SECURITY_POLICY),
			new Header("X-Content-Type-Options", "nosniff"), new Header("Referrer-Policy", "no-referrer"),
			new Header("Permissions-Policy",
					"browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
			new Header("Cross-Origin-Opener-Policy", "same-origin"),
			new Header("Cross-Origin-Resource-Policy", "same-origin"));

	private static final Header WHEN_SECURE = new Header("Strict-Transport-Security", "max-age=31536000");

	private SecurityHeaders() {
	}

	/**
	 * Hands every header to a setter, such as {@code response::setHeader}.
	 * @param secure whether the request came over TLS; only then browsers may be told to
	 * insist on it
	 */
	public static void write(boolean secure, BiConsumer<String, String> setter) {
		for (Header header : ALWAYS) {
			setter.accept(header.name(), header.value());
		}
		if (secure) {
			setter.accept(WHEN_SECURE.name(), WHEN_SECURE.value());
		}
	}

	private record Header(String name, String value) {
	}

}
