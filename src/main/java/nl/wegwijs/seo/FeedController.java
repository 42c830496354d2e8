package nl.wegwijs.seo;

import java.net.URI;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.wegwijs.site.CanonicalRequest;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.site.SiteLanguages;
import nl.wegwijs.site.SiteProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class FeedController {

	private static final String ATOM = "application/atom+xml;charset=UTF-8";

	private final List<FeedSource> sources;

	private final SiteLanguages languages;

	private final PageMetas metas;

	private final String baseUrl;

	FeedController(List<FeedSource> sources, SiteLanguages languages, PageMetas metas, SiteProperties properties) {
		this.sources = sources;
		this.languages = languages;
		this.metas = metas;
		this.baseUrl = properties.baseUrl();
	}

	@GetMapping("/feed.xml")
	ResponseEntity<Void> feed() {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(Feed.path(this.languages.original().path())))
			.build();
	}

	@GetMapping(path = SiteLanguage.SEGMENT + "/feed.xml", produces = ATOM)
	@ResponseBody
	String site(SiteLanguage language, HttpServletRequest request) {
		return answer(language, this.metas.text(language, "feed.title"), language.path(), entries(language), request);
	}

	@GetMapping(path = SiteLanguage.SEGMENT + "/topics/{topic}/feed.xml", produces = ATOM)
	@ResponseBody
	String topic(SiteLanguage language, @PathVariable String topic, HttpServletRequest request) {
		List<FeedEntry> entries = entries(language).stream().filter((entry) -> entry.topic().equals(topic)).toList();
		return answer(language, this.metas.text(language, "feed.topic.title", topic.replace('-', ' ')),
				language.path() + "/topics/" + topic, entries, request);
	}

	private List<FeedEntry> entries(SiteLanguage language) {
		return this.sources.stream().flatMap((source) -> source.feedEntries(language).stream()).toList();
	}

	private String answer(SiteLanguage language, String title, String page, List<FeedEntry> entries,
			HttpServletRequest request) {
		if (entries.isEmpty()) {
			throw new PageNotFoundException();
		}
		Feed feed = Feed.of(title, Feed.path(page), page, entries);
		CanonicalRequest.vouch(request, feed.path());
		return feed.toXml(this.baseUrl, language);
	}

}
