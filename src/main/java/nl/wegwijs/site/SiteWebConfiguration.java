package nl.wegwijs.site;

import java.util.EnumSet;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * What holds for every answer of the site: security headers, and no session.
 */
@Configuration(proxyBeanMethods = false)
class SiteWebConfiguration {

	/**
	 * Runs for error pages as well, because the server clears the headers of a failed
	 * answer.
	 */
	@Bean
	FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter() {
		FilterRegistrationBean<SecurityHeadersFilter> registration = new FilterRegistrationBean<>(
				new SecurityHeadersFilter());
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	/** Without a tracking mode no code can make the server set a session cookie. */
	@Bean
	ServletContextInitializer noSessionTracking() {
		return (context) -> context.setSessionTrackingModes(Set.of());
	}

}
