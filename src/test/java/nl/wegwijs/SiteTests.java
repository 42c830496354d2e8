package nl.wegwijs;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A crawl of the whole site, from its sitemap.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTests {

	private final Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();

	private final Map<String, Document> pages = new LinkedHashMap<>();

	private Visitor visitor;

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
		for (String path : this.visitor.sitemap()) {
			HttpResponse<String> answer = this.visitor.get(path);
			this.answers.put(path, answer);
			this.pages.put(path, Jsoup.parse(answer.body(), this.visitor.server() + path));
		}
	}

	@Test
	void theSitemapNamesEveryKindOfPage() {
		assertThat(this.answers).hasSizeGreaterThan(180)
			.containsKeys("/en", "/en/topics/first-steps", "/en/topics/first-steps/first-four-months", "/en/sources",
					"/en/sources/ind", "/en/questions", "/en/questions/first-steps",
					"/en/questions/first-steps/what-first", "/en/knm", "/en/glossary", "/en/about", "/en/privacy",
					"/en/accessibility", "/en/how-we-work");
	}

	@Test
	void everyPageOfTheSitemapAnswersWithItsOwnHead() {
		SoftAssertions softly = new SoftAssertions();
		Map<String, String> titles = new HashMap<>();
		Map<String, String> descriptions = new HashMap<>();
		this.pages.forEach((path, page) -> {
			softly.assertThat(this.answers.get(path).statusCode()).as(path).isEqualTo(200);
			softly.assertThat(page.select("h1")).as("h1 of " + path).hasSize(1);
			softly.assertThat(page.select("html").attr("lang")).as("lang of " + path).isEqualTo("en");
			softly.assertThat(page.select("html").attr("dir")).as("dir of " + path).isEqualTo("ltr");
			softly.assertThat(page.select("link[rel=canonical]").attr("href"))
				.as("canonical of " + path)
				.isEqualTo("http://localhost:8080" + path);
			softly.assertThat(page.select("link[rel=alternate][hreflang=en]").attr("href"))
				.as("hreflang of " + path)
				.isEqualTo("http://localhost:8080" + path);
			softly.assertThat(titles.put(page.title(), path)).as("the title of " + path + " is also that of").isNull();
			String description = page.select("meta[name=description]").attr("content");
			softly.assertThat(description).as("description of " + path).isNotBlank();
			softly.assertThat(descriptions.put(description, path))
				.as("the description of " + path + " is also that of")
				.isNull();
		});
		softly.assertAll();
	}

	@Test
	void noPageSetsACookieOrLoadsFromAnotherHost() {
		SoftAssertions softly = new SoftAssertions();
		this.pages.forEach((path, page) -> {
			Map<String, List<String>> headers = this.answers.get(path).headers().map();
			softly.assertThat(headers).as(path).doesNotContainKey("set-cookie");
			softly.assertThat(headers)
				.as(path)
				.containsKeys("content-security-policy", "x-content-type-options", "referrer-policy",
						"permissions-policy", "etag", "cache-control", "vary");
			page.select("[src], link[rel=stylesheet], link[rel=icon]").forEach((element) -> {
				String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
				softly.assertThat(address).as(path).startsWith("/").doesNotStartWith("//");
			});
			softly
				.assertThat(page.select("[style], style, script:not([type=application/ld+json]):not([src^=/scripts/])"))
				.as(path)
				.isEmpty();
		});
		softly.assertAll();
	}

	@Test
	void noLinkOrAnchorIsBroken() {
		Map<String, Document> known = new HashMap<>(this.pages);
		Set<String> broken = new TreeSet<>();
		this.pages.forEach((path, page) -> {
			for (Element link : page.select("a[href]")) {
				URI target = URI.create(link.absUrl("href"));
				if (target.toString().startsWith(this.visitor.server())) {
					check(path, target, known, broken);
				}
			}
		});
		assertThat(broken).isEmpty();
	}

	private void check(String path, URI target, Map<String, Document> known, Set<String> broken) {
		String address = target.getRawPath() + ((target.getRawQuery() == null) ? "" : "?" + target.getRawQuery());
		if (!known.containsKey(address)) {
			HttpResponse<String> answer = this.visitor.get(address);
			if (answer.statusCode() == 302) {
				// A practice run starts with a seed of its own.
				answer = this.visitor.get(URI.create(answer.headers().firstValue("Location").orElseThrow()).getRawPath()
						+ "?" + URI.create(answer.headers().firstValue("Location").orElseThrow()).getRawQuery());
			}
			known.put(address, Jsoup.parse((answer.statusCode() == 200) ? answer.body() : ""));
			if (answer.statusCode() != 200) {
				broken.add(path + " -> " + address + " (" + answer.statusCode() + ")");
			}
		}
		String anchor = target.getFragment();
		if (anchor != null && known.get(address).getElementById(anchor) == null) {
			broken.add(path + " -> " + address + "#" + anchor);
		}
	}

	@Test
	void aVisitorReachesEveryPageOfTheSitemapAndNoOther() {
		Set<String> reached = new TreeSet<>(Set.of("/en"));
		Deque<String> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			Document page = this.pages.get(open.remove());
			if (page == null) {
				continue;
			}
			page.select("a[href]")
				.stream()
				.map((link) -> URI.create(link.absUrl("href")))
				.filter((target) -> target.toString().startsWith(this.visitor.server() + "/en"))
				.filter((target) -> target.getQuery() == null)
				.map(URI::getPath)
				.filter(reached::add)
				.forEach(open::add);
		}
		Set<String> indexed = new TreeSet<>(reached);
		indexed.removeIf((path) -> !isIndexed(path));
		assertThat(indexed).isEqualTo(this.pages.keySet());
	}

	private boolean isIndexed(String path) {
		if (this.pages.containsKey(path)) {
			return true;
		}
		HttpResponse<String> answer = this.visitor.get(path);
		return answer.statusCode() == 200
				&& answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
				&& Jsoup.parse(answer.body()).select("meta[name=robots][content=noindex]").isEmpty();
	}

	@Test
	void everyPageHasAPictureForLinksThatIsThere() {
		Set<String> pictures = new TreeSet<>();
		this.pages.forEach((path, page) -> pictures
			.add(URI.create(page.select("meta[property=og:image]").attr("content")).getPath()));
		assertThat(pictures).hasSize(7).allSatisfy((picture) -> {
			HttpResponse<String> answer = this.visitor.get(picture);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
		});
	}

	/**
	 * One spelling of an address has the page; the others lead there, or say where it is.
	 */
	@ParameterizedTest
	@CsvSource({ "/en/, /en", "/EN, /en", "/en/topics/First-Steps, /en/topics/first-steps",
			"/en/topics/first-steps/, /en/topics/first-steps", "/en//topics/first-steps, /en/topics/first-steps",
			"//en/about, /en/about", "/en/search/?q=bsn, /en/search?q=bsn", "/feed.xml, /en/feed.xml",
			"/en/Glossary/B/, /en/glossary/b" })
	void anotherSpellingOfAnAddressLeadsToThePage(String other, String canonical) {
		HttpResponse<String> answer = this.visitor.get(other);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow()).getRawSchemeSpecificPart())
			.endsWith(canonical);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotStartWith("//");
		assertThat(this.visitor.get(canonical).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en?utm_source=x", "/en/topics/first-steps?a=b&c=d", "/en/sources?colour=red" })
	void anUnknownParameterChangesNothing(String address) {
		Document page = this.visitor.page(address);
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("http://localhost:8080" + address.substring(0, address.indexOf('?')));
	}

	@Test
	void noIdStandsTwiceOnAPage() {
		Set<String> doubles = new TreeSet<>();
		this.pages.forEach((path, page) -> {
			Set<String> ids = new HashSet<>();
			page.select("[id]").forEach((element) -> {
				if (!ids.add(element.id())) {
					doubles.add(path + "#" + element.id());
				}
			});
		});
		assertThat(doubles).isEmpty();
	}

	@Test
	void everyPageIsNotModifiedTheSecondTime() {
		SoftAssertions softly = new SoftAssertions();
		this.answers.forEach((path, answer) -> {
			String tag = answer.headers().firstValue("ETag").orElse("none");
			HttpResponse<String> second = this.visitor.get(path, "If-None-Match", tag);
			softly.assertThat(second.statusCode()).as(path).isEqualTo(304);
			softly.assertThat(second.body()).as(path).isEmpty();
		});
		softly.assertAll();
	}

	@Test
	void anOldAddressLeadsOnAndAWithdrawnOneIsGone(@Autowired JdbcClient jdbc) {
		jdbc.sql(
				"insert into redirect (path, target) values ('/en/topics/first-steps/old', '/en/topics/first-steps/bsn'), "
						+ "('/en/topics/first-steps/gone', null)")
			.update();
		HttpResponse<String> moved = this.visitor.get("/en/topics/first-steps/old");
		assertThat(moved.statusCode()).isEqualTo(301);
		assertThat(moved.headers().firstValue("Location")).hasValue("/en/topics/first-steps/bsn");
		HttpResponse<String> gone = this.visitor.get("/en/topics/first-steps/gone");
		assertThat(gone.statusCode()).isEqualTo(410);
		assertThat(Jsoup.parse(gone.body()).select("main a[href^=/en/topics/]")).hasSizeGreaterThanOrEqualTo(7);
	}

	@Test
	void anUnknownAddressIsNotFoundAndShowsTheTopics() {
		for (String path : List.of("/en/nowhere", "/en/topics/none", "/en/topics/first-steps/none", "/en/sources/none",
				"/en/questions/none", "/en/glossary/x", "/xx", "/en/a/b/c/d")) {
			HttpResponse<String> answer = this.visitor.get(path);
			assertThat(answer.statusCode()).as(path).isEqualTo(404);
			assertThat(Jsoup.parse(answer.body()).select("main a[href^=/en/topics/]")).as(path)
				.hasSizeGreaterThanOrEqualTo(7);
		}
	}

	@Test
	void aGuideAndTheStylesheetWeighAtMostThirtyKilobytes() {
		SoftAssertions softly = new SoftAssertions();
		String stylesheet = this.pages.get("/en").select("link[rel=stylesheet]").attr("href");
		long css = weight(stylesheet);
		this.pages.keySet().stream().filter((path) -> path.matches("/en/topics/[^/]+/[^/]+")).forEach((path) -> {
			softly.assertThat(css + weight(path)).as("bytes of %s and the stylesheet", path).isLessThan(30_000);
		});
		softly.assertAll();
	}

	private long weight(String path) {
		return this.visitor.get(path, "Accept-Encoding", "br")
			.headers()
			.firstValueAsLong("Content-Length")
			.orElseThrow();
	}

}
