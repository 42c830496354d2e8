package nl.wegwijs.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class SearchController implements SitemapSource {

	private static final String PATH = SiteLanguage.SEGMENT + "/search";

	private static final String FOR_A_WHILE = "public, max-age=300";

	private static final Pattern PAGE = Pattern.compile("[1-9][0-9]?");

	private static final Pattern TOPIC = Pattern.compile("[a-z-]{1,60}");

	private final SearchPages pages;

	private final SearchQueries search;

	private final PageMetas metas;

	SearchController(SearchPages pages, SearchQueries search, PageMetas metas) {
		this.pages = pages;
		this.search = search;
		this.metas = metas;
	}

	@GetMapping(PATH)
	String search(SiteLanguage language, @RequestParam Map<String, String> parameters, Model model,
			HttpServletResponse response) {
		SearchText text = SearchText.of(parameters.getOrDefault("q", ""));
		SearchView view = this.pages.of(language, text, filter(text, parameters), parameters.containsKey("exactly"));
		PageMeta meta = this.metas.ofMessages(language, "search", SearchPages.pathOf(language));
		model.addAttribute("meta", view.asked() ? meta.notIndexed() : meta);
		model.addAttribute("view", view);
		response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE);
		return "search/search";
	}

	@GetMapping(path = PATH + "/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	List<Suggestion> suggestions(SiteLanguage language, @RequestParam Map<String, String> parameters,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE);
		return this.search.suggestions(language, SearchText.of(parameters.getOrDefault("q", "")))
			.stream()
			.map((entry) -> new Suggestion(entry.title(), entry.path(), entry.type()))
			.toList();
	}

	/** A search that takes too long is worth another try, not a fault. */
	@ExceptionHandler(QueryTimeoutException.class)
	void tooSlow(HttpServletResponse response) throws java.io.IOException {
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		return List.of(new SitemapEntry(SearchPages.pathOf(language), null));
	}

	private static SearchFilter filter(SearchText text, Map<String, String> parameters) {
		String type = SearchType.of(parameters.getOrDefault("type", "")).map(SearchType::id).orElse("");
		String topic = parameters.getOrDefault("topic", "");
		String page = parameters.getOrDefault("page", "");
		return new SearchFilter(text.text(), type, TOPIC.matcher(topic).matches() ? topic : "",
				PAGE.matcher(page).matches() ? Math.min(Integer.parseInt(page), SearchFilter.LAST_PAGE) : 1);
	}

	/**
	 * A page that may be what the visitor is typing.
	 */
	record Suggestion(String title, String path, String type) {
	}

}
