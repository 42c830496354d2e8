package nl.wegwijs.practice;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.SiteTest;
import nl.wegwijs.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Practice and simulation through the front door, without a browser.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticeServerTests {

	private final SignedTokens tokens;

	private final PracticeBanks banks;

	private Visitor visitor;

	@Autowired
	PracticeServerTests(SignedTokens tokens, PracticeBanks banks) {
		this.tokens = tokens;
		this.banks = banks;
	}

	@BeforeAll
	void open(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void theBankCoversTheEndTerms() {
		PracticeBank bank = this.banks.of("en");
		assertThat(bank.themes()).hasSize(8);
		assertThat(bank.items()).hasSizeGreaterThanOrEqualTo(390);
		assertThat(bank.themes().stream().flatMap((theme) -> theme.elements().stream())).hasSize(78)
			.allSatisfy((element) -> assertThat(bank.items().values())
				.filteredOn((item) -> item.place().element().equals(element.number()))
				.hasSizeGreaterThanOrEqualTo(4));
	}

	@Test
	void aStartedRunCanBeRepeatedByItsAddress() {
		String path = path(this.visitor.get("/en/knm/practise?scope=wonen"));
		assertThat(path).matches("/en/knm/practise\\?scope=wonen&seed=\\d+");
		assertThat(this.visitor.page(path).select("legend").text())
			.isEqualTo(this.visitor.page(path).select("legend").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/knm/practise?scope=nothing&seed=1", "/en/knm/practise?scope=wonen&seed=1&answers=x",
			"/en/knm/practise?scope=wonen&seed=1&answer=9", "/en/knm/questions/999z", "/en/knm/themes/nothing",
			"/en/knm/themes/nothing/words.csv", "/en/knm/sheet?scope=nothing" })
	void whatDoesNotExistIsNotFound(String path) {
		assertThat(this.visitor.get(path).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/knm/exam/run?state=", "/en/knm/exam/run?state=x.y", "/en/knm/exam/result?result=abc",
			"/en/knm/practise?scope=wonen&seed=x", "/en/knm/sheet?count=x" })
	void whatIsForgedOrMalformedIsABadRequest(String path) {
		assertThat(this.visitor.get(path).statusCode()).isEqualTo(400);
	}

	@Test
	void aChangedStateAndAResultInPlaceOfAStateAreRefused() {
		String run = path(this.visitor.get("/en/knm/exam/start"));
		assertThat(this.visitor.get(run).statusCode()).isEqualTo(200);
		char other = (run.charAt(40) == 'A') ? 'B' : 'A';
		assertThat(this.visitor.get(run.substring(0, 40) + other + run.substring(41)).statusCode()).isEqualTo(400);
		String result = path(this.visitor.get(run + "&go=hand-in"));
		String asState = result.replace("/result?result=", "/run?state=");
		assertThat(this.visitor.get(asState).statusCode()).isEqualTo(400);
	}

	@Test
	void handingInTwiceGivesTheSameResult() {
		String run = path(this.visitor.get("/en/knm/exam/start"));
		String answered = path(this.visitor.get(run + "&choice=1&go=next"));
		String first = path(this.visitor.get(answered + "&choice=2&go=hand-in"));
		assertThat(path(this.visitor.get(answered + "&choice=2&go=hand-in"))).isEqualTo(first);
		assertThat(this.visitor.page(first).select("h1").text()).matches("[0-2] of 40 right");
	}

	@Test
	void afterTheDeadlineOnlyWhatWasAnsweredBeforeItCounts() {
		PracticeBank bank = this.banks.of("en");
		List<String> paper = ExamPaper.of(bank, 9, 5, LocalDate.of(2026, 11, 27));
		ItemView first = bank.item(paper.get(0)).orElseThrow();
		ItemView second = bank.item(paper.get(1)).orElseThrow();
		ExamState late = ExamState.begin(9, Instant.now().minus(Duration.ofMinutes(46)), paper)
			.choose(first.answer())
			.goTo(1);
		String run = "/en/knm/exam/run?state=" + this.tokens.sign(late.text());
		String result = path(this.visitor.get(run + "&choice=" + second.answer() + "&go=next"));
		assertThat(result).startsWith("/en/knm/exam/result?");
		assertThat(path(this.visitor.get(run))).isEqualTo(result);
		assertThat(this.visitor.page(result).select("h1").text()).isEqualTo("1 of 40 right");
	}

	@Test
	void practiceIsNeverKeptAndAQuestionPageIs() {
		assertThat(cacheControl(path(this.visitor.get("/en/knm/exam/start")))).isEqualTo("no-store");
		assertThat(cacheControl("/en/knm/practise?scope=wonen&seed=3")).isEqualTo("no-store");
		assertThat(this.visitor.get("/en/knm/questions/311a").headers().firstValue("ETag")).isPresent();
	}

	@Test
	void wordsAndQuestionsComeAsCsv() {
		HttpResponse<String> words = this.visitor.get("/en/knm/themes/wonen/words.csv");
		assertThat(words.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(words.body()).startsWith("dutch,english,licence\r\n").contains("het huurcontract,rental contract");
		assertThat(this.visitor.get("/en/knm/themes/wonen/questions.csv").body().lines().count()).isGreaterThan(40);
	}

	@Test
	void aGuideThatTeachesQuestionsOffersFive() {
		String offer = this.visitor.page("/en/topics/first-steps/housing-and-tenant-rights")
			.select(".try-five a")
			.attr("href");
		assertThat(offer).isEqualTo("/en/knm/practise?scope=first-steps/housing-and-tenant-rights");
		String run = path(this.visitor.get(offer));
		assertThat(this.visitor.page(run).select(".run-place").text()).contains("Question 1 of 5");
	}

	private String cacheControl(String path) {
		return this.visitor.get(path).headers().firstValue("Cache-Control").orElse("");
	}

	private static String path(HttpResponse<String> response) {
		URI location = URI.create(response.headers().firstValue("Location").orElseThrow());
		return location.getRawPath() + "?" + location.getRawQuery();
	}

}
