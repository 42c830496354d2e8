package nl.wegwijs.seo;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.wegwijs.site.CanonicalRequest;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguages;
import nl.wegwijs.site.SiteProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class SitemapController {

	private final SiteLanguages languages;

	private final List<SitemapSource> sources;

	private final String baseUrl;

	SitemapController(SiteLanguages languages, List<SitemapSource> sources, SiteProperties properties) {
		this.languages = languages;
		this.sources = sources;
		this.baseUrl = properties.baseUrl();
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String sitemap(HttpServletRequest request) {
		CanonicalRequest.vouch(request, "/sitemap.xml");
		return sitemap().main();
	}

	@GetMapping(path = "/sitemap-{number:[1-9][0-9]{0,3}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String file(@PathVariable int number, HttpServletRequest request) {
		Sitemap sitemap = sitemap();
		if (sitemap.files() <= 1 || number > sitemap.files()) {
			throw new PageNotFoundException();
		}
		CanonicalRequest.vouch(request, "/sitemap-" + number + ".xml");
		return sitemap.file(number);
	}

	/**
	 * Search results and practice runs have addresses without end: crawlers are kept out.
	 */
	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots(HttpServletRequest request) {
		CanonicalRequest.vouch(request, "/robots.txt");
		return """
				User-agent: *
				Allow: /
				Disallow: /*/search?
				Disallow: /*/knm/practise
				Disallow: /*/knm/exam/

				Sitemap: %s/sitemap.xml
				""".formatted(this.baseUrl);
	}

	private Sitemap sitemap() {
		return new Sitemap(this.baseUrl,
				this.languages.all()
					.stream()
					.flatMap((language) -> this.sources.stream()
						.flatMap((source) -> source.sitemapEntries(language).stream())
						.map((page) -> new Sitemap.Entry(language.code(), page)))
					.toList(),
				Sitemap.MAX_SIZE);
	}

}
