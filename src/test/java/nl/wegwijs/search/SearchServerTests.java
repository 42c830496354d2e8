package nl.wegwijs.search;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.wegwijs.SiteTest;
import nl.wegwijs.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Search through the front door, with what newcomers type.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchServerTests {

	private static final double AT_ONE = 0.9;

	private static final double AT_THREE = 0.97;

	private Visitor visitor;

	@BeforeAll
	void open(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	/** Each line: a query as it is typed, and the pages that answer it. */
	@Test
	void newcomersFindThePageThatAnswersThem() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("src/test/resources/search/golden.tsv"));
		List<String> missed = new ArrayList<>();
		int first = 0;
		int third = 0;
		for (String line : lines) {
			String query = line.substring(0, line.indexOf('\t'));
			List<String> wanted = List.of(line.substring(line.indexOf('\t') + 1).split(" "));
			List<String> found = results(query).stream().limit(3).toList();
			boolean atThree = found.stream().anyMatch(wanted::contains);
			boolean atOne = !found.isEmpty() && wanted.contains(found.getFirst());
			first += atOne ? 1 : 0;
			third += atThree ? 1 : 0;
			if (!atOne) {
				missed.add((atThree ? "second or third: " : "MISSED: ") + query + " -> " + found);
			}
		}
		double atOne = (double) first / lines.size();
		double atThree = (double) third / lines.size();
		System.out.printf("Search: %d queries, precision at 1 %.1f %%, at 3 %.1f %%%n", lines.size(), 100 * atOne,
				100 * atThree);
		missed.forEach(System.out::println);
		assertThat(lines).hasSizeGreaterThanOrEqualTo(120);
		assertThat(atOne).isGreaterThanOrEqualTo(AT_ONE);
		assertThat(atThree).isGreaterThanOrEqualTo(AT_THREE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "'", "\"", "\"unclosed", "a & b | !c <-> d:*", "%", "_", "\\", "\\u0000",
			"<script>alert(1)</script>", "--", "-bsn", "bsn -digid", "((((", "'; drop table guide; --", "🦄🦄🦄",
			"‏مرحبا", "注册", "nil\u0000byte", "a:b*c!d|e&f(g)h<i>j", "\uE000marked\uE001", "x'||pg_sleep(9)||'x", "*:*",
			"AND OR NOT", "1e999", "00000000000000" })
	void noQueryMakesAnError(String query) {
		HttpResponse<String> answer = this.visitor.get(path(query));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("\uE000");
		assertThat(this.visitor.get("/en/search/suggestions?q=" + encode(query)).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 2000, 6000 })
	void aVeryLongQueryIsCut(int length) {
		assertThat(this.visitor.get(path("inburgering ".repeat(length / 12))).statusCode()).isEqualTo(200);
		assertThat(this.visitor.get(path("x".repeat(length))).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "type=nothing", "topic=nothing", "page=0", "page=999", "page=x", "type=guide&topic=first-steps",
			"topic=%00", "page=-1", "exactly=1", "q=twice" })
	void filtersOutsideTheirBoundsDoNoHarm(String parameters) {
		assertThat(this.visitor.get("/en/search?q=digid&" + parameters).statusCode()).isEqualTo(200);
	}

	@Test
	void wordsAreMarkedAndSectionsAreTargets() {
		Document page = this.visitor.page(path("activation code digid"));
		assertThat(page.select(".search-results mark")).isNotEmpty();
		assertThat(page.select(".search-section a[href*=#]")).isNotEmpty();
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void filtersNarrowAndComeOffAgain() {
		Document all = this.visitor.page(path("inburgering"));
		Document terms = this.visitor.page(path("inburgering") + "&type=term");
		assertThat(total(terms)).isPositive().isLessThan(total(all));
		assertThat(terms.select(".search-results .tag").eachText()).containsOnly("Dutch word");
		assertThat(terms.select("a[href='/en/search?q=inburgering']")).isNotEmpty();
	}

	@Test
	void aMisspeltWordIsPutRightAndCanBeKept() {
		Document page = this.visitor.page(path("municipallity register"));
		assertThat(page.select(".search-corrected strong").text()).isEqualTo("municipality register");
		assertThat(page.select(".search-corrected a").attr("href")).contains("exactly=1");
		assertThat(this.visitor.page(path("municipallity register") + "&exactly=1").select(".search-corrected"))
			.isEmpty();
	}

	@Test
	void whoFindsNothingIsHelpedOn() {
		Document page = this.visitor.page(path("qwxzvkj"));
		assertThat(page.select("main a[href^=/en/topics/]")).hasSizeGreaterThanOrEqualTo(7);
		assertThat(page.select("main a[href*='issues/new']").attr("href")).contains("qwxzvkj");
	}

	@Test
	void theSameQueryGivesTheSameOrder() {
		assertThat(results("duo")).isEqualTo(results("duo"));
	}

	@Test
	void suggestionsAreFewAndFit() {
		HttpResponse<String> answer = this.visitor.get("/en/search/suggestions?q=regis");
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/json"));
		assertThat(answer.body()).containsIgnoringCase("register").hasSizeLessThan(3000);
		assertThat(answer.body().split("\"path\"", -1).length - 1).isBetween(1, 8);
	}

	private static int total(Document page) {
		return Integer.parseInt(page.select(".search-total").text().replaceAll("\\D", ""));
	}

	private List<String> results(String query) {
		return this.visitor.page(path(query))
			.select(".search-results h3 a")
			.stream()
			.map((Element link) -> link.attr("href"))
			.toList();
	}

	private static String path(String query) {
		return "/en/search?q=" + encode(query);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
