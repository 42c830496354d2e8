package nl.wegwijs.practice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.wegwijs.SiteTest;
import nl.wegwijs.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Learners practise in a real Chromium.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticeBrowserTests {

	private static final int QUESTIONS = 40;

	private final SignedTokens tokens;

	private final PracticeBanks banks;

	private TestBrowser browser;

	private String server;

	@Autowired
	PracticeBrowserTests(SignedTokens tokens, PracticeBanks banks) {
		this.tokens = tokens;
		this.banks = banks;
	}

	@BeforeAll
	void open(@LocalServerPort int port) {
		this.server = "http://localhost:" + port;
		this.browser = TestBrowser.open();
	}

	@AfterAll
	void close() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aWholeSimulationWorksWithAndWithoutJavaScript(boolean javaScript) {
		try (BrowserContext context = this.browser.context(360, javaScript, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/knm/exam");
			page.locator("main form button").click();
			assertThat(page.locator(".exam-grid button").count()).isEqualTo(QUESTIONS);
			assertThat(page.locator(".gloss").count()).isZero();
			for (int number = 1; number <= QUESTIONS; number++) {
				assertThat(page.locator(".run-place").textContent()).contains("Question " + number + " of 40");
				page.locator("label[for='option-" + right(page) + "']").click();
				page.locator("button[value='next']").click();
			}
			assertThat(page.locator("main").textContent()).contains("You answered all questions.");
			page.locator("button[value='hand-in']").click();
			assertThat(page.locator("h1").textContent()).isEqualTo("40 of 40 right");
			// A question may speak of somebody who failed; the site itself may not.
			assertThat((String) page.locator("main")
				.evaluate(
						"""
								(main) => {
								  const words = main.cloneNode(true);
								  words.querySelectorAll('[lang=nl], .gloss, .explanation-english, .why-english, .key-words, .proof')
								    .forEach((asked) => asked.remove());
								  return words.textContent;
								}"""))
				.contains("40 of 40 right", "This is right")
				.doesNotContainIgnoringCase("passed")
				.doesNotContainIgnoringCase("failed");
			String result = page.url();
			page.goBack();
			page.locator("button[value='hand-in']").click();
			page.waitForURL(result);
			page.navigate(result);
			assertThat(page.locator("h1").textContent()).isEqualTo("40 of 40 right");
		}
	}

	/** The right option, found in the bank by the words of the question. */
	private int right(Page page) {
		String situation = page.locator("legend .situation").textContent();
		String question = page.locator("legend .question-text").textContent();
		return this.banks.of("en")
			.items()
			.values()
			.stream()
			.filter((item) -> item.situation().equals(situation) && item.question().equals(question))
			.findFirst()
			.orElseThrow()
			.answer();
	}

	@Test
	void theKeyboardAloneCompletesASimulation() {
		try (BrowserContext context = this.browser.context(1280, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/knm/exam");
			tabTo(page, "document.activeElement.matches('main form button')");
			page.keyboard().press("Enter");
			for (int number = 1; number <= QUESTIONS; number++) {
				page.getByText("Question " + number + " of 40").waitFor();
				tabTo(page, "document.activeElement.type === 'radio'");
				page.keyboard().press("Space");
				tabTo(page, "document.activeElement.value === 'next'");
				page.keyboard().press("Enter");
			}
			page.locator("button[value='hand-in']").waitFor();
			tabTo(page, "document.activeElement.value === 'hand-in'");
			page.keyboard().press("Enter");
			page.locator("h1", new Page.LocatorOptions().setHasText("of 40 right")).waitFor();
		}
	}

	private static void tabTo(Page page, String wanted) {
		for (int presses = 0; presses < 80; presses++) {
			page.keyboard().press("Tab");
			if (Boolean.TRUE.equals(page.evaluate(wanted))) {
				return;
			}
		}
		throw new AssertionError("The keyboard does not reach " + wanted);
	}

	@Test
	void aSimulationEndsByItselfAndGoesOnInASecondTab() {
		List<String> paper = ExamPaper.of(this.banks.of("en"), 4, 5, LocalDate.of(2026, 11, 27));
		ItemView first = this.banks.of("en").item(paper.getFirst()).orElseThrow();
		ExamState nearTheEnd = ExamState.begin(4, Instant.now().minus(Duration.ofMinutes(45)).plusSeconds(6), paper);
		try (BrowserContext context = this.browser.context(360, true, ColorScheme.DARK)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/knm/exam/run?state=" + this.tokens.sign(nearTheEnd.text()));
			page.locator("label[for='option-" + first.answer() + "']").click();
			page.locator("button[value='next']").click();
			Page second = context.newPage();
			second.navigate(page.url());
			assertThat(second.locator(".run-place").textContent()).contains("Question 2 of 40");
			page.waitForURL("**/exam/result?**");
			assertThat(page.locator("h1").textContent()).isEqualTo("1 of 40 right");
			second.waitForURL("**/exam/result?**");
			assertThat(second.url()).isEqualTo(page.url());
			assertThat(TestBrowser.violations(page)).isEmpty();
		}
	}

	@Test
	void axeFindsNothingInASimulation() {
		try (BrowserContext context = this.browser.context(360, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/knm/exam/start");
			page.locator("summary").click();
			page.locator("button[value='flag']").click();
			assertThat(TestBrowser.violations(page)).isEmpty();
			page.locator("summary").click();
			page.locator("button[value='last']").click();
			assertThat(TestBrowser.violations(page)).isEmpty();
		}
	}

	@Test
	void aWrongAnswerComesBackAndProgressMovesByCode() {
		try (BrowserContext context = this.browser.context(360, true, ColorScheme.LIGHT);
				BrowserContext other = this.browser.context(1280, true, ColorScheme.LIGHT)) {
			ItemView item = this.banks.of("en").item("311a").orElseThrow();
			int wrong = (item.answer() % 3) + 1;
			Page page = context.newPage();
			page.navigate(this.server + "/en/knm/questions/311a?answer=" + wrong);
			page.reload();
			page.navigate(this.server + "/en/knm/progress");
			assertThat(page.locator("[data-link='mistakes']").textContent()).contains("(1)");
			assertThat(page.locator("[data-items~='311a'] [data-cell='seen']").textContent()).startsWith("1/");
			assertThat(page.evaluate("JSON.parse(localStorage['wegwijs-knm']).items['311a'].seen")).isEqualTo(1);
			page.locator("[data-action='make']").click();
			page.locator("[data-status]", new Page.LocatorOptions().setHasText("Here is your code")).waitFor();
			String code = page.locator("[data-code]").inputValue();
			Page phone = other.newPage();
			phone.navigate(this.server + "/en/knm/progress");
			phone.locator("[data-code]").fill("W1.nonsense");
			phone.locator("[data-action='take']").click();
			phone.locator("[data-status]", new Page.LocatorOptions().setHasText("not a code")).waitFor();
			phone.locator("[data-code]").fill(code);
			phone.locator("[data-action='take']").click();
			phone.locator("[data-link='mistakes']", new Page.LocatorOptions().setHasText("(1)")).waitFor();
			assertThat(TestBrowser.violations(phone)).isEmpty();
			phone.locator("[data-action='delete']").click();
			assertThat(phone.evaluate("localStorage['wegwijs-knm']")).isNull();
		}
	}

	@Test
	void theBoxesFollowTheirDaysAndTheExamDate() {
		try (BrowserContext context = this.browser.context(360, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/knm/progress");
			Object waits = page.evaluate("""
					async () => {
					  const { answered } = await import('/scripts/leitner.js');
					  let item = answered(undefined, false, 100, null);
					  const waits = [item.due - 100];
					  let today = item.due;
					  while (item.box > 0) {
					    item = answered(item, true, today, null);
					    waits.push(item.due === null ? 0 : item.due - today);
					    today = item.due ?? today;
					  }
					  return waits;
					}""");
			assertThat(waits).isEqualTo(List.of(1, 2, 4, 8, 16, 0));
			Object capped = page.evaluate(
					"""
							async () => {
							  const { answered, due, DAILY } = await import('/scripts/leitner.js');
							  const never = answered(undefined, true, 100, null);
							  const soon = answered({ box: 4, due: 100, seen: 3, right: true }, true, 100, 105);
							  const early = answered({ box: 2, due: 110, seen: 3, right: true }, true, 100, null);
							  const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => ['1' + (10 + n) + 'a', { box: 1, due: n }]));
							  return [never.box, soon.due, early.box, early.due, due(many, 100).length === DAILY ? 1 : 0];
							}""");
			assertThat(capped).isEqualTo(List.of(0, 104, 2, 110, 1));
		}
	}

	@Test
	void aSheetPrintsOnA4WithTheKeyOnAnotherPage() {
		try (BrowserContext context = this.browser.context(1280, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/knm/sheet?scope=wonen&count=6");
			byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
			String text = new String(pdf, StandardCharsets.ISO_8859_1);
			assertThat(text.split("/Type\\s*/Page\\b", -1).length - 1).isGreaterThanOrEqualTo(2);
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
			Locator form = page.locator(".sheet-form");
			assertThat(form.isVisible()).isFalse();
			assertThat(page.locator(".sheet-answers > li").count()).isEqualTo(6);
		}
	}

}
