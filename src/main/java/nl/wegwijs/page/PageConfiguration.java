package nl.wegwijs.page;

import jakarta.servlet.DispatcherType;
import nl.wegwijs.site.SiteRevision;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts the page store in front of everything else.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

	@Bean
	PageStore pageStore(SiteRevision siteRevision, PageProperties properties) {
		return new PageStore(siteRevision, properties);
	}

	@Bean
	PageMeters pageMeters(PageStore store) {
		return new PageMeters(store);
	}

	@Bean
	FilterRegistrationBean<PageStoreFilter> pageStoreFilter(PageStore store) {
		FilterRegistrationBean<PageStoreFilter> registration = new FilterRegistrationBean<>(
				new PageStoreFilter(store, Compression.available()));
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		// A page is captured whole before it is sent.
		registration.setAsyncSupported(false);
		return registration;
	}

}
