package nl.wegwijs.seo;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.wegwijs.site.CanonicalRequest;
import nl.wegwijs.site.SiteLanguages;
import nl.wegwijs.site.SiteProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

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
		StringBuilder xml = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				""");
		this.languages.all()
			.stream()
			.flatMap((language) -> this.sources.stream().flatMap((source) -> source.sitemapEntries(language).stream()))
			.forEach((entry) -> xml.append(url(entry)));
		return xml.append("</urlset>\n").toString();
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots(HttpServletRequest request) {
		CanonicalRequest.vouch(request, "/robots.txt");
		return "User-agent: *\nAllow: /\n\nSitemap: " + this.baseUrl + "/sitemap.xml\n";
	}

	private String url(SitemapEntry entry) {
		String lastModified = (entry.lastModified() == null) ? "" : "<lastmod>" + entry.lastModified() + "</lastmod>";
		return "<url><loc>" + HtmlUtils.htmlEscape(this.baseUrl + entry.path()) + "</loc>" + lastModified + "</url>\n";
	}

}
