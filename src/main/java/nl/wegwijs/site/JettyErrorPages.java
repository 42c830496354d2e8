package nl.wegwijs.site;

import java.nio.ByteBuffer;

import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.webapp.AbstractConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Replaces the error pages that Jetty makes by itself: for requests that it refuses
 * before the application sees them, and for failures of the error page.
 */
@Component
class JettyErrorPages implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	private final PlainErrorPage page;

	JettyErrorPages(PlainErrorPage page) {
		this.page = page;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers((server) -> server.setErrorHandler(new ServerErrors()));
		factory.addConfigurations(new ContextErrorsConfiguration());
	}

	private void answer(Request request, Response response, int status, Callback callback) {
		SecurityHeaders.write(request.getHttpURI().getPath(), request.isSecure(), response.getHeaders()::put);
		response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, PlainErrorPage.CONTENT_TYPE));
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		response.write(true, ByteBuffer.wrap(this.page.of(status)), callback);
	}

	/**
	 * Answers requests that never reach the application.
	 */
	private final class ServerErrors extends ErrorHandler {

		@Override
		public boolean errorPageForMethod(String method) {
			return true;
		}

		@Override
		protected void generateResponse(Request request, Response response, int code, @Nullable String message,
				@Nullable Throwable cause, Callback callback) {
			answer(request, response, code, callback);
		}

	}

	/**
	 * Sends failures of the application to its error page, and answers when that fails.
	 */
	private final class ContextErrors extends ErrorPageErrorHandler {

		@Override
		public boolean errorPageForMethod(String method) {
			return true;
		}

		@Override
		protected void generateResponse(Request request, Response response, int code, @Nullable String message,
				@Nullable Throwable cause, Callback callback) {
			answer(request, response, code, callback);
		}

	}

	/**
	 * Runs after Spring Boot has given the context its error pages.
	 */
	private final class ContextErrorsConfiguration extends AbstractConfiguration {

		private ContextErrorsConfiguration() {
			super(new AbstractConfiguration.Builder());
		}

		@Override
		public void configure(WebAppContext context) {
			if (context.getErrorHandler() instanceof ErrorPageErrorHandler original) {
				ContextErrors errors = new ContextErrors();
				errors.setErrorPages(original.getErrorPages());
				context.setErrorHandler(errors);
			}
		}

	}

}
