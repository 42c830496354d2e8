package nl.wegwijs.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Before an address is called unknown: perhaps it is only spelt in another way or its
 * page moved (301), or the page was withdrawn (410).
 */
@Component
class RedirectResolver implements HandlerExceptionResolver, Ordered {

	private final JdbcClient jdbc;

	RedirectResolver(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		if (!(failure instanceof PageNotFoundException || failure instanceof NoResourceFoundException)) {
			return null;
		}
		Optional<Redirect> redirect = find(request);
		if (redirect.isEmpty()) {
			return null;
		}
		try {
			answer(redirect.get(), response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ModelAndView();
	}

	private Optional<Redirect> find(HttpServletRequest request) {
		String path = CanonicalPath.of(request.getRequestURI());
		if (!path.equals(request.getRequestURI())) {
			String query = request.getQueryString();
			return Optional.of(new Redirect(path, (query == null) ? path : path + "?" + query));
		}
		return this.jdbc.sql("select path, target from redirect where path = ?")
			.param(path)
			.query(Redirect.class)
			.optional();
	}

	private static void answer(Redirect redirect, HttpServletResponse response) throws IOException {
		if (redirect.target() == null) {
			response.sendError(HttpServletResponse.SC_GONE);
			return;
		}
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader(HttpHeaders.LOCATION, redirect.target());
	}

}
