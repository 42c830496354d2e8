package nl.wegwijs.seo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.web.util.HtmlUtils;

/**
 * All pages for search engines, in files of at most {@code size} pages (the protocol
 * allows 50,000) with an index of the files when there are more than one.
 */
final class Sitemap {

	static final int MAX_SIZE = 50_000;

	private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private final String baseUrl;

	private final List<Entry> entries;

	private final Map<String, List<Entry>> translations;

	private final int size;

	Sitemap(String baseUrl, List<Entry> entries, int size) {
		this.baseUrl = baseUrl;
		this.entries = entries;
		this.translations = entries.stream().collect(Collectors.groupingBy(Entry::pathInLanguage));
		this.size = size;
	}

	/** A page and the code of its language. */
	record Entry(String language, SitemapEntry page) {

		private String pathInLanguage() {
			return this.page.path().substring(1 + this.language.length());
		}

	}

	/** The whole sitemap, or the index of its files. */
	String main() {
		if (files() <= 1) {
			return file(1);
		}
		return HEADER + "<sitemapindex xmlns=\"" + NAMESPACE + "\">\n" + IntStream.rangeClosed(1, files())
			.mapToObj((number) -> "<sitemap><loc>" + this.baseUrl + "/sitemap-" + number + ".xml</loc></sitemap>\n")
			.collect(Collectors.joining()) + "</sitemapindex>\n";
	}

	/** One file, from 1. */
	String file(int number) {
		return HEADER + "<urlset xmlns=\"" + NAMESPACE + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
				+ this.entries.stream()
					.skip((long) (number - 1) * this.size)
					.limit(this.size)
					.map(this::url)
					.collect(Collectors.joining())
				+ "</urlset>\n";
	}

	int files() {
		return Math.ceilDiv(this.entries.size(), this.size);
	}

	private String url(Entry entry) {
		SitemapEntry page = entry.page();
		String lastModified = (page.lastModified() == null) ? "" : "<lastmod>" + page.lastModified() + "</lastmod>";
		return "<url><loc>" + address(page) + "</loc>" + lastModified + alternates(entry) + "</url>\n";
	}

	private String alternates(Entry entry) {
		List<Entry> same = this.translations.getOrDefault(entry.pathInLanguage(), List.of());
		if (same.size() < 2) {
			return "";
		}
		return same.stream()
			.map((other) -> "<xhtml:link rel=\"alternate\" hreflang=\"" + other.language() + "\" href=\""
					+ address(other.page()) + "\"/>")
			.collect(Collectors.joining());
	}

	private String address(SitemapEntry page) {
		return HtmlUtils.htmlEscape(this.baseUrl + page.path());
	}

}
