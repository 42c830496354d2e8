package nl.wegwijs;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site in a real Chromium. Without a browser these tests are skipped, unless
 * WEGWIJS_BROWSER_TESTS is "required".
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTests {

	private static final List<String> PAGES = List.of("/en", "/en/topics/first-steps",
			"/en/topics/first-steps/first-four-months", "/en/topics/routes-to-the-netherlands/work", "/en/sources",
			"/en/sources/ind", "/en/questions", "/en/questions/first-steps", "/en/questions/first-steps/what-first",
			"/en/glossary", "/en/glossary/b", "/en/knm", "/en/knm/themes/wonen", "/en/knm/questions/311a",
			"/en/knm/questions/311a?answer=1", "/en/knm/practise?scope=wonen&seed=5",
			"/en/knm/practise?scope=wonen&seed=5&answers=1231231231", "/en/knm/exam", "/en/knm/sheet?bilingual=true",
			"/en/knm/progress", "/en/about", "/en/nowhere");

	private TestBrowser browser;

	private String server;

	@BeforeAll
	void openBrowser(@LocalServerPort int port) {
		this.server = "http://localhost:" + port;
		this.browser = TestBrowser.open();
	}

	@AfterAll
	void closeBrowser() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "360, false", "1280, true", "1280, false" })
	void aVisitorWalksFromTheHubToASourceAndBack(int width, boolean javaScript) {
		try (BrowserContext context = context(width, javaScript, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en");
			page.locator("main a[href='/en/topics/first-steps']").first().click();
			assertThat(page.url()).endsWith("/en/topics/first-steps");
			page.locator("main a[href='/en/topics/first-steps/bsn']").first().click();
			assertThat(page.locator("h1").textContent()).contains("BSN");
			page.locator("main a[href^='/en/sources/']").first().click();
			assertThat(page.url()).contains("/en/sources/");
			assertThat(page.locator("main a[href='/en/topics/first-steps/bsn']").count()).isPositive();
			page.goBack();
			assertThat(page.url()).endsWith("/en/topics/first-steps/bsn");
		}
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "1280, false" })
	void aQuestionOpensItsGuide(int width, boolean javaScript) {
		try (BrowserContext context = context(width, javaScript, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/questions/first-steps/what-first");
			page.locator("main a[href='/en/topics/first-steps/first-four-months']").first().click();
			assertThat(page.url()).endsWith("/en/topics/first-steps/first-four-months");
		}
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "1280, false" })
	void filtersNarrowTheDirectoryAndComeOffAgain(int width, boolean javaScript) {
		try (BrowserContext context = context(width, javaScript, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/sources?topic=learning-resources");
			page.locator("main a[href='/en/sources?kind=popular&topic=learning-resources']")
				.first()
				.dispatchEvent("click");
			page.waitForURL("**/en/sources?kind=popular&topic=learning-resources");
			assertThat(page.locator("main").textContent()).contains("Ad Appel").doesNotContain("Belastingdienst");
			page.navigate(this.server + "/en/sources?kind=official");
			assertThat(page.locator("main").textContent()).contains("Belastingdienst");
			assertThat(page.locator("main a[href='/en/sources']").count()).isPositive();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "360 light", "1280 light", "360 dark" })
	void axeFindsNothingOnAnyKindOfPage(String look) {
		List<String> violations = new ArrayList<>();
		int width = Integer.parseInt(look.split(" ")[0]);
		ColorScheme scheme = look.endsWith("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
		try (BrowserContext context = context(width, true, scheme)) {
			Page page = context.newPage();
			for (String path : PAGES) {
				page.navigate(this.server + path);
				TestBrowser.violations(page).forEach((violation) -> violations.add(path + " " + violation));
			}
		}
		assertThat(violations).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 768, 1280 })
	void noPageScrollsSideways(int width) {
		List<String> wide = new ArrayList<>();
		try (BrowserContext context = context(width, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			for (String path : PAGES) {
				page.navigate(this.server + path);
				Object overflow = page
					.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
				if (!overflow.equals(0)) {
					wide.add(path + " by " + overflow + " px");
				}
			}
		}
		assertThat(wide).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aPageAsksNoOtherHostAndKeepsNoCookie(boolean javaScript) {
		List<String> foreign = new ArrayList<>();
		try (BrowserContext context = context(360, javaScript, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.onRequest((request) -> {
				if (!request.url().startsWith(this.server) && !request.url().startsWith("data:")) {
					foreign.add(request.url());
				}
			});
			PAGES.forEach((path) -> page.navigate(this.server + path));
			assertThat(context.cookies()).isEmpty();
		}
		assertThat(foreign).isEmpty();
	}

	private BrowserContext context(int width, boolean javaScript, ColorScheme scheme) {
		return this.browser.context(width, javaScript, scheme);
	}

}
