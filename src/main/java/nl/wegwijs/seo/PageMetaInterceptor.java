package nl.wegwijs.seo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.site.CanonicalRequest;
import nl.wegwijs.site.SiteContexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Completes the model of every page from its metadata: the layout's context, the language
 * of the answer, and which address is canonical.
 */
class PageMetaInterceptor implements HandlerInterceptor {

	private final SiteContexts contexts;

	PageMetaInterceptor(SiteContexts contexts) {
		this.contexts = contexts;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.getModel().get("meta") instanceof PageMeta meta) {
			page.addObject("site", this.contexts.of(meta.language()));
			response.setHeader(HttpHeaders.CONTENT_LANGUAGE, meta.language().code());
			CanonicalRequest.vouch(request, meta.path());
		}
	}

}
