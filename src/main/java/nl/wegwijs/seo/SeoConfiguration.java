package nl.wegwijs.seo;

import nl.wegwijs.site.SiteContexts;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SeoConfiguration implements WebMvcConfigurer {

	private final SiteContexts contexts;

	SeoConfiguration(SiteContexts contexts) {
		this.contexts = contexts;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PageMetaInterceptor(this.contexts));
	}

}
