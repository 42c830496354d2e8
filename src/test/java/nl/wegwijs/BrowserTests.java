package nl.wegwijs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What visitors do on the site in a real Chromium. Without a browser these tests are
 * skipped, unless WEGWIJS_BROWSER_TESTS is "required".
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTests {

	private TestBrowser browser;

	private String server;

	private List<String> paths;

	@BeforeAll
	void openBrowser(@LocalServerPort int port) {
		this.server = "http://localhost:" + port;
		this.paths = PageKinds.all(new Visitor(port));
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

	@Test
	void aPageIsKeptInTheBrowserOnly() {
		try (BrowserContext context = context(360, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/topics/first-steps/bsn");
			Locator keep = page.locator("[data-save] button");
			keep.click();
			assertThat(keep.getAttribute("aria-pressed")).isEqualTo("true");
			page.navigate(this.server + "/en/my-pages");
			assertThat(page.locator("[data-list] a").getAttribute("href")).isEqualTo("/en/topics/first-steps/bsn");
			page.locator("[data-list] button").click();
			assertThat(page.locator("[data-list] a").count()).isZero();
			assertThat(page.locator("[data-empty]").isVisible()).isTrue();
		}
		try (BrowserContext context = context(360, false, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/topics/first-steps/bsn");
			assertThat(page.locator("[data-save]").isVisible()).isFalse();
			page.navigate(this.server + "/en/my-pages");
			assertThat(page.locator("[data-empty]").isVisible()).isTrue();
		}
	}

	@Test
	void suggestionsAreChosenWithTheKeyboard() {
		try (BrowserContext context = context(360, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/search");
			Locator field = page.locator("main input[type=search]");
			assertThat(field.getAttribute("role")).isEqualTo("combobox");
			field.pressSequentially("zorgverz");
			page.locator("[role=listbox] [role=option]").first().waitFor();
			assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
			field.press("ArrowDown");
			String active = field.getAttribute("aria-activedescendant");
			assertThat(page.locator("[id='" + active + "']").getAttribute("aria-selected")).isEqualTo("true");
			field.press("Escape");
			assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
			field.press("ArrowDown");
			field.press("ArrowDown");
			field.press("Enter");
			page.waitForURL((url) -> !url.endsWith("/en/search"));
		}
	}

	/** On paper: the address of every source, and when to check again. */
	@Test
	void aGuideAndATopicPrint() {
		try (BrowserContext context = context(1280, false, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			page.navigate(this.server + "/en/topics/first-steps/bsn");
			assertThat(page.locator(".source-item-title a").evaluateAll("""
					(links) => links.length > 1 && links.every((link) =>
					    /attr\\(href\\)|https/.test(getComputedStyle(link, '::after').content))""")).isEqualTo(true);
			assertThat(page.locator(".review-dates").isVisible()).isTrue();
			for (String hidden : List.of(".site-nav", ".breadcrumb", ".outline", ".pager", ".footer-columns")) {
				assertThat(page.locator(hidden).first().isVisible()).as(hidden).isFalse();
			}
			assertThat(pages(page.pdf())).isBetween(2, 12);
			page.navigate(this.server + "/en/topics/first-steps/print");
			assertThat(page.locator(".print-date").textContent()).contains("Check again before");
			assertThat(page.locator(".print-guide .source-address").count()).isGreaterThan(50);
			assertThat(pages(page.pdf())).isBetween(30, 120);
		}
	}

	private static int pages(byte[] pdf) {
		return (int) Pattern.compile("/Type\\s*/Page\\b")
			.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
			.results()
			.count();
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
			this.paths.forEach((path) -> page.navigate(this.server + path));
			assertThat(context.cookies()).isEmpty();
		}
		assertThat(foreign).isEmpty();
	}

	private BrowserContext context(int width, boolean javaScript, ColorScheme scheme) {
		return this.browser.context(width, javaScript, scheme);
	}

}
