package nl.wegwijs.site;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives controllers the language of the address; an unknown one is an unknown page.
 */
class LanguageArgumentResolver implements HandlerMethodArgumentResolver {

	private final SiteLanguages languages;

	LanguageArgumentResolver(SiteLanguages languages) {
		this.languages = languages;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == SiteLanguage.class;
	}

	@Override
	public SiteLanguage resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
		Object variables = (servlet == null) ? null
				: servlet.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		Object code = (variables instanceof Map<?, ?> map) ? map.get("language") : null;
		return this.languages.find(String.valueOf(code)).orElseThrow(PageNotFoundException::new);
	}

}
