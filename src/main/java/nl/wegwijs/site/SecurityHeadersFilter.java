package nl.wegwijs.site;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sets the {@link SecurityHeaders} before anything else can answer.
 */
final class SecurityHeadersFilter implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		SecurityHeaders.write(request.isSecure(), ((HttpServletResponse) response)::setHeader);
		chain.doFilter(request, response);
	}

}
