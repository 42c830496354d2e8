package nl.wegwijs.site;

import org.eclipse.jetty.ee11.webapp.AbstractConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets addresses with doubled slashes in, which the server would refuse as ambiguous, so
 * that they can be led to the right spelling. All other ambiguous addresses stay refused.
 */
@Component
class JettyAddresses implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	private static final UriCompliance COMPLIANCE = UriCompliance.DEFAULT.with("doubled slashes",
			UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT);

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers((server) -> server.getContainedBeans(HttpConfiguration.ConnectionFactory.class)
			.forEach((connections) -> connections.getHttpConfiguration().setUriCompliance(COMPLIANCE)));
		factory.addConfigurations(new AmbiguousAddresses());
	}

	private static final class AmbiguousAddresses extends AbstractConfiguration {

		private AmbiguousAddresses() {
			super(new AbstractConfiguration.Builder());
		}

		@Override
		public void configure(WebAppContext context) {
			context.getServletHandler().setDecodeAmbiguousURIs(true);
		}

	}

}
