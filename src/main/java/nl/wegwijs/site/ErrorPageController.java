package nl.wegwijs.site;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Makes every error page of the application, always as HTML and in the language of the
 * address that failed.
 */
@Controller
class ErrorPageController implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPageController.class);

	private static final String TEMPLATE = "site/error";

	/** The statuses that the template has words for. */
	private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 410, 500, 503);

	private static final String RETRY_AFTER_SECONDS = "10";

	private final RequestLanguage requestLanguage;

	private final SiteContexts contexts;

	private final List<ErrorPageContributor> contributors;

	private final ThymeleafViewResolver views;

	private final PlainErrorPage plainPage;

	ErrorPageController(RequestLanguage requestLanguage, SiteContexts contexts, List<ErrorPageContributor> contributors,
			ThymeleafViewResolver views, PlainErrorPage plainPage) {
		this.requestLanguage = requestLanguage;
		this.contexts = contexts;
		this.contributors = contributors;
		this.views = views;
		this.plainPage = plainPage;
	}

	@RequestMapping("/error")
	void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		int status = status(request);
		response.setStatus(status);
		response.setHeader(HttpHeaders.CACHE_CONTROL,
				(status == 404 || status == 410) ? "public, max-age=60" : "no-store");
		if (status == 503) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
		try {
			render(status, request, response);
		}
		catch (Exception ex) {
			logger.error("The error page cannot be made", ex);
			response.resetBuffer();
			response.setContentType(PlainErrorPage.CONTENT_TYPE);
			response.setHeader(HttpHeaders.CONTENT_LANGUAGE, PlainErrorPage.LANGUAGE);
			response.getOutputStream().write(this.plainPage.of(status));
		}
	}

	private void render(int status, HttpServletRequest request, HttpServletResponse response) throws Exception {
		SiteLanguage language = this.requestLanguage.of(request);
		int explained = explained(status);
		Model model = new ExtendedModelMap();
		model.addAttribute("site", this.contexts.of(language));
		model.addAttribute("status", explained);
		this.contributors.forEach((contributor) -> contributor.contribute(model, language, explained));
		View view = this.views.resolveViewName(TEMPLATE, Locale.forLanguageTag(language.code()));
		if (view == null) {
			throw new IllegalStateException("There is no template " + TEMPLATE);
		}
		view.render(model.asMap(), request, response);
	}

	private static int status(HttpServletRequest request) {
		if (request.getDispatcherType() != DispatcherType.ERROR) {
			// Whoever asks for the error page itself asks for a page that does not exist.
			return 404;
		}
		Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		if (DatabaseFailureResolver.isUnreachable((failure instanceof Throwable thrown) ? thrown : null)) {
			return 503;
		}
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return (status instanceof Integer code) ? code : 500;
	}

	private static int explained(int status) {
		if (EXPLAINED.contains(status)) {
			return status;
		}
		return (status < 500) ? 400 : 500;
	}

}
