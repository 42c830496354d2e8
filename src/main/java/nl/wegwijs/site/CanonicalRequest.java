package nl.wegwijs.site;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Marks a request as the one canonical address of its answer. Only such answers may be
 * kept by the page store, so that query junk cannot fill it.
 */
public final class CanonicalRequest {

	private static final String ATTRIBUTE = CanonicalRequest.class.getName();

	private CanonicalRequest() {
	}

	/**
	 * Vouches for a path (with its canonical query, if any) as the address of the answer
	 * to this request.
	 */
	public static void vouch(HttpServletRequest request, String canonicalPath) {
		request.setAttribute(ATTRIBUTE, canonicalPath);
	}

	/** Whether the address asked for is the canonical address of its answer. */
	public static boolean isCanonical(HttpServletRequest request) {
		return address(request).equals(request.getAttribute(ATTRIBUTE));
	}

	/** The address asked for: path and query as sent. */
	public static String address(HttpServletRequest request) {
		String query = request.getQueryString();
		return (query == null) ? request.getRequestURI() : request.getRequestURI() + "?" + query;
	}

}
