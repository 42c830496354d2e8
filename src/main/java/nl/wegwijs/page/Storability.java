package nl.wegwijs.page;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.site.CanonicalRequest;

import org.springframework.http.HttpHeaders;

/**
 * Decides whether an answer may be kept for every visitor.
 */
final class Storability {

	private Storability() {
	}

	/** Asked of a GET when its status and headers are set and its body begins. */
	static boolean of(HttpServletRequest request, HttpServletResponse answer) {
		return answer.getStatus() == HttpServletResponse.SC_OK && CanonicalRequest.isCanonical(request)
				&& answer.getHeader(HttpHeaders.SET_COOKIE) == null
				&& answer.getHeader(HttpHeaders.CONTENT_ENCODING) == null && isPublic(answer) && isOneForAll(answer);
	}

	private static boolean isPublic(HttpServletResponse answer) {
		String cacheControl = answer.getHeader(HttpHeaders.CACHE_CONTROL);
		if (cacheControl == null) {
			return true;
		}
		String directives = cacheControl.toLowerCase(Locale.ROOT);
		return !directives.contains("no-store") && !directives.contains("private");
	}

	/** The store chooses by coding and by nothing else. */
	private static boolean isOneForAll(HttpServletResponse answer) {
		return answer.getHeaders(HttpHeaders.VARY).stream().allMatch(HttpHeaders.ACCEPT_ENCODING::equalsIgnoreCase);
	}

}
