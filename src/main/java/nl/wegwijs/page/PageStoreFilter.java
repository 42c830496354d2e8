package nl.wegwijs.page;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.site.CanonicalRequest;
import org.jspecify.annotations.Nullable;

/**
 * Answers stored pages before anything else runs, and stores what the rest of the chain
 * answers to a canonical address.
 */
final class PageStoreFilter implements Filter {

	/** Needs no content: error pages look for the stylesheet there. */
	private static final String ASSETS = "/assets/";

	private final PageStore store;

	private final Compression compression;

	PageStoreFilter(PageStore store, Compression compression) {
		this.store = store;
		this.compression = compression;
	}

	@Override
	public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest request = (HttpServletRequest) servletRequest;
		HttpServletResponse response = (HttpServletResponse) servletResponse;
		RevisionPages pages = this.store.current();
		if (pages == null && needsContent(request)) {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		else if (pages == null || !isRead(request) || isForMachines(request)) {
			chain.doFilter(request, response);
		}
		else {
			answer(pages, request, response, chain);
		}
	}

	private void answer(RevisionPages pages, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		String address = CanonicalRequest.address(request);
		StoredPage page = pages.find(address);
		if (page != null) {
			this.store.countHit();
		}
		else {
			page = findOrMake(pages, address, request, response, chain);
		}
		if (page != null) {
			page.answer(request, response);
		}
	}

	/**
	 * Makes the page in its turn, which ends before the page is sent: a slow visitor must
	 * not hold up the others.
	 * @return the page, or {@code null} if the chain has answered
	 */
	private @Nullable StoredPage findOrMake(RevisionPages pages, String address, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
		RenderTurns.Turn turn = pages.turns().take(address);
		try {
			StoredPage made = pages.find(address);
			if (made != null) {
				this.store.countHit();
				return made;
			}
			this.store.countMiss();
			StoredPage page = make(request, response, chain, turn::end);
			if (page != null) {
				pages.keep(address, page);
			}
			return page;
		}
		finally {
			turn.end();
		}
	}

	private @Nullable StoredPage make(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			Runnable whenPassed) throws IOException, ServletException {
		CapturingResponse capturing = new CapturingResponse(response, () -> Storability.of(request, response),
				whenPassed);
		chain.doFilter(new AsGet(request), capturing);
		byte[] body = capturing.body();
		if (body == null || response.isCommitted()) {
			return null;
		}
		StoredPage page = StoredPage.of(response, body, this.compression);
		// The first answer has the same headers as all later ones.
		response.reset();
		return page;
	}

	private static boolean needsContent(HttpServletRequest request) {
		return !isForMachines(request) && !request.getRequestURI().startsWith(ASSETS);
	}

	/** The actuator speaks about this very moment, and before there is any content. */
	private static boolean isForMachines(HttpServletRequest request) {
		String uri = request.getRequestURI();
		return uri.startsWith("/actuator") || uri.equals("/livez") || uri.equals("/readyz");
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	/**
	 * Lets a HEAD make and store the page that a GET would get; the server sends no body.
	 */
	private static final class AsGet extends HttpServletRequestWrapper {

		private AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

}
