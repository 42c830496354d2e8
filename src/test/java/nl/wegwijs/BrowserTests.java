package nl.wegwijs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
			"/en/glossary", "/en/glossary/b", "/en/knm", "/en/about", "/en/nowhere");

	private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private Playwright playwright;

	private Browser browser;

	private String server;

	@BeforeAll
	void openBrowser(@LocalServerPort int port) {
		Optional<Path> chromium = chromium();
		if ("required".equals(System.getenv("WEGWIJS_BROWSER_TESTS"))) {
			assertThat(chromium).as("a browser, because WEGWIJS_BROWSER_TESTS is 'required'").isPresent();
		}
		assumeTrue(chromium.isPresent(), "There is no Chromium on this machine");
		this.server = "http://localhost:" + port;
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.get())
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
	}

	@AfterAll
	void closeBrowser() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	private static Optional<Path> chromium() {
		return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
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
				for (Rule rule : new AxeBuilder(page).withTags(STANDARD).analyze().getViolations()) {
					violations.add(path + " " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
				}
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
		return this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
			.setJavaScriptEnabled(javaScript)
			.setColorScheme(scheme));
	}

}
