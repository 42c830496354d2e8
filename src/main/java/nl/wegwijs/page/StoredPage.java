package nl.wegwijs.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.site.SecurityHeaders;

import org.springframework.http.HttpHeaders;

/**
 * A page as ready bytes with the headers that describe it.
 */
record StoredPage(String cacheControl, List<Header> headers, List<Representation> representations) {

	private static final String FIVE_MINUTES = "public, max-age=300";

	/**
	 * The headers that belong to a page. Any other header belongs to one answer and must
	 * not be repeated to other visitors.
	 */
	private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE,
			HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.LINK, "X-Robots-Tag");

	/** Makes a page of an answer and its body. */
	static StoredPage of(HttpServletResponse answer, byte[] body, Compression compression) {
		List<Header> headers = new ArrayList<>();
		for (String name : KEPT) {
			String value = answer.getHeader(name);
			if (value != null) {
				headers.add(new Header(name, value));
			}
		}
		String cacheControl = answer.getHeader(HttpHeaders.CACHE_CONTROL);
		return new StoredPage((cacheControl != null) ? cacheControl : FIVE_MINUTES, List.copyOf(headers),
				compression.represent(body));
	}

	/** The bytes that this page occupies. */
	int weight() {
		return this.representations.stream().mapToInt((representation) -> representation.body().length).sum();
	}

	/** Answers a GET or HEAD with the coding that the client likes best. */
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Representation representation = choose(AcceptEncoding.of(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
		SecurityHeaders.write(request.getRequestURI(), request.isSecure(), response::setHeader);
		response.setHeader(HttpHeaders.CACHE_CONTROL, this.cacheControl);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.ETAG, representation.etag());
		if (IfNoneMatch.matches(request.getHeaders(HttpHeaders.IF_NONE_MATCH), representation.etag())) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		for (Header header : this.headers) {
			response.setHeader(header.name(), header.value());
		}
		if (representation.coding() != ContentCoding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, representation.coding().token());
		}
		response.setContentLength(representation.body().length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(representation.body());
		}
	}

	/**
	 * The coding with the highest weight, the smallest first. A client that refuses all
	 * of them gets identity, the last one.
	 */
	private Representation choose(AcceptEncoding wishes) {
		Representation best = this.representations.getLast();
		float weight = 0;
		for (Representation candidate : this.representations) {
			float candidateWeight = wishes.weight(candidate.coding());
			if (candidateWeight > weight) {
				best = candidate;
				weight = candidateWeight;
			}
		}
		return best;
	}

	record Header(String name, String value) {
	}

}
