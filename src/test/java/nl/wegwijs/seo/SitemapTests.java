package nl.wegwijs.seo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

	@Test
	void aPageInTwoLanguagesNamesBothOnBoth() {
		Document sitemap = xml(new Sitemap("https://example.org",
				List.of(entry("en", "/en/about"), entry("nl", "/nl/about"), entry("en", "/en/only")), 10)
			.main());
		assertThat(sitemap.select("url")).hasSize(3);
		for (int page = 0; page < 2; page++) {
			assertThat(sitemap.select("url").get(page).select("xhtml|link").eachAttr("href"))
				.containsExactly("https://example.org/en/about", "https://example.org/nl/about");
			assertThat(sitemap.select("url").get(page).select("xhtml|link").eachAttr("hreflang")).containsExactly("en",
					"nl");
		}
		assertThat(sitemap.select("url").get(2).select("xhtml|link")).isEmpty();
		assertThat(sitemap.select("lastmod").eachText()).containsOnly("2026-11-27");
	}

	@Test
	void tooManyPagesForOneFileGetAnIndex() {
		List<Sitemap.Entry> entries = IntStream.range(0, 25)
			.mapToObj((number) -> entry("en", "/en/page-" + number))
			.toList();
		Sitemap sitemap = new Sitemap("https://example.org", entries, 10);
		assertThat(xml(sitemap.main()).select("sitemapindex > sitemap > loc").eachText()).containsExactly(
				"https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml",
				"https://example.org/sitemap-3.xml");
		List<String> pages = IntStream.rangeClosed(1, 3)
			.boxed()
			.flatMap((number) -> xml(sitemap.file(number)).select("loc").eachText().stream())
			.toList();
		assertThat(pages).hasSize(25).doesNotHaveDuplicates();
	}

	private static Sitemap.Entry entry(String language, String path) {
		return new Sitemap.Entry(language, new SitemapEntry(path, DAY));
	}

	private static Document xml(String text) {
		return Jsoup.parse(text, "", Parser.xmlParser());
	}

}
