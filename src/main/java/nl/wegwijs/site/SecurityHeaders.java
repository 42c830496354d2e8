package nl.wegwijs.site;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

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
			new Header("Cross-Origin-Opener-Policy", "same-origin"));

	private static final Header FOR_THIS_SITE = new Header("Cross-Origin-Resource-Policy", "same-origin");

	private static final List<Header> FOR_OTHER_SITES = List
		.of(new Header("Cross-Origin-Resource-Policy", "cross-origin"), new Header("Access-Control-Allow-Origin", "*"));

	/** What other sites may show inside their pages, without a cookie or a script. */
	private static final Pattern EMBEDDED = Pattern.compile("/[a-z]{2,3}/embed/.*");

	/** What other sites may read with a script. */
	private static final Pattern DATA = Pattern.compile("/api/.*|/images/.*|.*\\.(?:xml|md|json)");

	private static final Header WHEN_SECURE = new Header("Strict-Transport-Security", "max-age=31536000");

	private SecurityHeaders() {
	}

	/**
	 * Hands every header to a setter, such as {@code response::setHeader}.
	 * @param path the path of the request
	 * @param secure whether the request came over TLS; only then browsers may be told to
	 * insist on it
	 */
	public static void write(String path, boolean secure, BiConsumer<String, String> setter) {
		for (Header header : ALWAYS) {
			setter.accept(header.name(), header.value());
		}
		if (EMBEDDED.matcher(path).matches()) {
			setter.accept("Content-Security-Policy",
					CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"));
		}
		if (EMBEDDED.matcher(path).matches() || DATA.matcher(path).matches()) {
			FOR_OTHER_SITES.forEach((header) -> setter.accept(header.name(), header.value()));
		}
		else {
			setter.accept(FOR_THIS_SITE.name(), FOR_THIS_SITE.value());
		}
		if (secure) {
			setter.accept(WHEN_SECURE.name(), WHEN_SECURE.value());
		}
	}

	private record Header(String name, String value) {
	}

}
