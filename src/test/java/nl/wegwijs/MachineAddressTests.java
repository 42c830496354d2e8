package nl.wegwijs;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other programs and sites read: feeds, Markdown, JSON, embedded answers and files.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MachineAddressTests {

	private Visitor visitor;

	@BeforeAll
	void open(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/feed.xml", "/en/topics/first-steps/feed.xml" })
	void aFeedListsTheNewestPagesFirst(String path) {
		HttpResponse<String> answer = this.visitor.get(path);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
		Document feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());
		assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith(path);
		List<String> days = feed.select("entry > updated").eachText();
		assertThat(days).hasSizeBetween(10, 50).isSortedAccordingTo((first, second) -> second.compareTo(first));
		assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
		assertThat(feed.select("entry")).allSatisfy((entry) -> {
			assertThat(entry.select("title").text()).isNotBlank();
			assertThat(entry.select("summary").text()).isNotBlank();
		});
	}

	@Test
	void aTopicFeedHoldsOnlyItsTopic() {
		Document feed = Jsoup.parse(this.visitor.get("/en/topics/first-steps/feed.xml").body(), "", Parser.xmlParser());
		assertThat(feed.select("entry > link").eachAttr("href")).allMatch(
				(address) -> address.contains("/topics/first-steps/") || address.contains("/questions/first-steps/"));
		assertThat(this.visitor.get("/en/topics/none/feed.xml").statusCode()).isEqualTo(404);
	}

	@Test
	void aGuideIsMarkdownToo() {
		Document page = this.visitor.page("/en/topics/first-steps/bsn");
		String path = page.select("link[rel=alternate][type=text/markdown]").attr("href");
		HttpResponse<String> answer = this.visitor.get(path);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/markdown");
		assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
		assertThat(answer.body()).startsWith("# " + page.select("h1").text())
			.contains("\n## ")
			.contains("](https://")
			.contains("> **")
			.contains("Checked on ")
			.doesNotContain("](/")
			.doesNotContain("](#")
			.doesNotContain("{{")
			.doesNotContain("<");
	}

	@Test
	void llmsTextNamesEveryGuideAsMarkdown() {
		String text = this.visitor.get("/llms.txt").body();
		assertThat(text).startsWith("# Wegwijs").contains("\n> ");
		long guides = text.lines().filter((line) -> line.startsWith("- [") && line.contains(".md): ")).count();
		assertThat(guides).isEqualTo(array("/api/v1/en/guides").size());
	}

	@ParameterizedTest
	@CsvSource({ "topics, 7", "guides, 75", "questions, 48", "sources, 150", "facts, 150" })
	void theApiGivesTheWholeContent(String name, int least) {
		HttpResponse<String> answer = this.visitor.get("/api/v1/en/" + name);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
		assertThat(answer.headers().firstValue("ETag")).isPresent();
		assertThat(array("/api/v1/en/" + name).size()).isGreaterThanOrEqualTo(least);
	}

	@Test
	void theApiGivesAWholeGuide() {
		JsonNode guide = JsonMapper.shared().readTree(this.visitor.get("/api/v1/en/guides/first-steps/bsn").body());
		assertThat(guide.at("/guide/url").asString()).endsWith("/en/topics/first-steps/bsn");
		assertThat(guide.get("bodyHtml").asString()).contains("<h2").doesNotContain("href=\"/");
		assertThat(guide.get("sources")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(this.visitor.get("/api/v1/en/guides/first-steps/none").statusCode()).isEqualTo(404);
		assertThat(this.visitor.get("/api/v1/xx/guides").statusCode()).isEqualTo(404);
	}

	@Test
	void everyEmbedAddressOfTheApiMayStandInAnotherSite() {
		JsonNode question = array("/api/v1/en/questions").get(0);
		String path = URI.create(question.get("embed").asString()).getPath();
		HttpResponse<String> answer = this.visitor.get(path);
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors *");
		assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("h1").text()).isEqualTo(question.get("question").asString());
		assertThat(page.select("script")).isEmpty();
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		HttpResponse<String> ordinary = this.visitor.get("/en");
		assertThat(ordinary.headers().firstValue("Content-Security-Policy").orElse(""))
			.contains("frame-ancestors 'none'");
		assertThat(ordinary.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@Test
	void theStatusPageAndItsJsonAgree() {
		JsonNode status = JsonMapper.shared().readTree(this.visitor.get("/en/status.json").body());
		assertThat(status.get("guides").asInt()).isEqualTo(array("/api/v1/en/guides").size());
		assertThat(status.at("/facts/total").asInt()).isEqualTo(array("/api/v1/en/facts").size());
		assertThat(status.at("/sources/total").asInt()).isEqualTo(array("/api/v1/en/sources").size());
		Document page = this.visitor.page("/en/status");
		assertThat(page.select("main").text())
			.contains(status.at("/facts/total").asString() + " amounts, terms and dates")
			.contains(status.get("guides").asString() + " guides");
		int certain = 0;
		for (JsonNode count : status.at("/facts/certainty")) {
			certain += count.get("count").asInt();
		}
		assertThat(certain).isEqualTo(status.at("/facts/total").asInt());
	}

	@Test
	void aTopicIsOnePageToPrint() {
		Document page = this.visitor.page("/en/topics/first-steps/print");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("article.print-guide")).hasSizeGreaterThanOrEqualTo(10);
		assertThat(page.select(".print-date time")).isNotEmpty();
		assertThat(page.select("article h2").eachAttr("class")).containsOnly("print-title");
		assertThat(page.select("main a[href^=/en/topics/first-steps/]")).isEmpty();
		assertAnchors(page);
	}

	@Test
	void aTopicIsOneFileThatNeedsNothingElse() {
		HttpResponse<String> answer = this.visitor.get("/en/topics/first-steps/offline");
		assertThat(answer.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"wegwijs-first-steps.html\"");
		Document file = Jsoup.parse(answer.body());
		assertThat(file.select("link[rel=stylesheet], script, img, iframe")).isEmpty();
		assertThat(file.select("style").html()).contains("--color-page");
		assertThat(file.select("a[href]").eachAttr("href")).allMatch((address) -> address.startsWith("#")
				|| address.startsWith("https://") || address.startsWith("http://localhost:8080/")
				|| address.startsWith("tel:") || address.startsWith("mailto:"));
		assertThat(file.select("a[href*=/topics/first-steps/]")).isEmpty();
		assertAnchors(file);
	}

	private static void assertAnchors(Document page) {
		for (Element link : page.select("main a[href^=#]")) {
			assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
		}
	}

	private JsonNode array(String path) {
		return JsonMapper.shared().readTree(this.visitor.get(path).body());
	}

}
