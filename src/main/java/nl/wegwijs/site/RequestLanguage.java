package nl.wegwijs.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Finds the language of a request in the first segment of its address, also when the
 * server has moved on to the error page.
 */
@Component
class RequestLanguage {

	private final SiteLanguages languages;

	RequestLanguage(SiteLanguages languages) {
		this.languages = languages;
	}

	/** The language that the address names, or else the original language. */
	SiteLanguage of(HttpServletRequest request) {
		return this.languages.find(firstSegment(address(request))).orElseGet(this.languages::original);
	}

	private static String address(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed instanceof String uri) ? uri : request.getRequestURI();
	}

	private static String firstSegment(String uri) {
		int end = 1;
		while (end < uri.length() && "/;?".indexOf(uri.charAt(end)) < 0) {
			end++;
		}
		return uri.substring(Math.min(1, uri.length()), Math.min(end, uri.length()));
	}

}
