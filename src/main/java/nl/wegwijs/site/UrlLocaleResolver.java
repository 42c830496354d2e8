package nl.wegwijs.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Takes the locale from the address alone: a stored page must not depend on a header.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class UrlLocaleResolver implements LocaleResolver {

	private final RequestLanguage requestLanguage;

	UrlLocaleResolver(RequestLanguage requestLanguage) {
		this.requestLanguage = requestLanguage;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Locale.forLanguageTag(this.requestLanguage.of(request).code());
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The address decides the language");
	}

}
