package nl.wegwijs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
			"/en/knm/progress", "/en/about", "/en/nowhere", "/en/search?q=municipallity+register",
			"/en/search?q=qwxzvkj", "/en/status", "/en/my-pages", "/en/reuse",
			"/en/embed/questions/first-steps/what-first");

	/** One page of each layout, for looks in which only the frame can differ. */
	private static final List<String> LAYOUTS = List.of("/en", "/en/topics/first-steps", "/en/topics/first-steps/bsn",
			"/en/sources?kind=guided", "/en/questions/first-steps", "/en/glossary/b", "/en/knm",
			"/en/knm/questions/311a?answer=1", "/en/search?q=digid", "/en/status");

	private static final String FOCUSABLE = "[...document.querySelectorAll('a[href], button, input, select, textarea, "
			+ "summary, [tabindex=\"0\"]')].filter((element) => !element.disabled && element.type !== 'hidden' "
			+ "&& element.checkVisibility() && !element.closest('details:not([open]) > :not(summary)'))";

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

	@Test
	void axeFindsNothingOnAnyKindOfPage() {
		try (BrowserContext context = context("360 light")) {
			assertThat(violations(context, PAGES, TestBrowser::violations)).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "320 light", "360 dark", "1280 light", "1280 dark" })
	void axeFindsNothingOnAnyLayout(String look) {
		try (BrowserContext context = context(look)) {
			assertThat(violations(context, LAYOUTS, TestBrowser::violations)).isEmpty();
		}
	}

	@Test
	void axeFindsNothingWhenTheSystemChoosesTheColours() {
		try (BrowserContext context = this.browser.forcedColours(360)) {
			assertThat(violations(context, LAYOUTS, TestBrowser::violationsInForcedColours)).isEmpty();
		}
	}

	private BrowserContext context(String look) {
		return context(Integer.parseInt(look.split(" ")[0]), true,
				look.endsWith("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
	}

	private List<String> violations(BrowserContext context, List<String> paths, Function<Page, List<String>> finder) {
		List<String> violations = new ArrayList<>();
		Page page = context.newPage();
		for (String path : paths) {
			page.navigate(this.server + path);
			finder.apply(page).forEach((violation) -> violations.add(path + " " + violation));
		}
		return violations;
	}

	/** 320 pixels are also a window of 1280 at 400 %. */
	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 768, 1280 })
	void noPageScrollsSideways(int width) {
		assertThat(tooWide(width, "")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 768, 1280 })
	void textOfTwiceTheSizeFits(int width) {
		assertThat(tooWide(width, "document.documentElement.style.fontSize = '200%'")).isEmpty();
	}

	/** As in a language with long words: half as long again, and nowhere to break. */
	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void longWordsFit(int width) {
		assertThat(tooWide(width, """
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) {
				  const text = walker.currentNode;
				  text.data = text.data.replace(/\\p{L}{6,14}/gu, (word) => word + word.slice(0, word.length / 2));
				}""")).isEmpty();
	}

	private List<String> tooWide(int width, String change) {
		List<String> wide = new ArrayList<>();
		try (BrowserContext context = context(width, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			for (String path : PAGES) {
				page.navigate(this.server + path);
				page.evaluate("() => {" + change + "}");
				if (TestBrowser.overflow(page) != 0) {
					wide.add(path + " by " + TestBrowser.overflow(page) + " px");
				}
			}
		}
		return wide;
	}

	/**
	 * Every stop of the Tab key on a page can be seen and shows where the keyboard is.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/en", "/en/topics/first-steps/bsn", "/en/search?q=digid", "/en/knm/exam" })
	void theKeyboardReachesEverythingInOrder(String path) {
		try (BrowserContext context = context(1280, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + path);
			int stops = (int) page.evaluate(FOCUSABLE + ".length");
			List<Object> order = new ArrayList<>();
			for (int stop = 0; stop < stops; stop++) {
				page.keyboard().press("Tab");
				Object seen = page.evaluate("""
						() => {
						  const element = document.activeElement;
						  const shows = (style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none';
						  const box = element.getBoundingClientRect();
						  return box.width > 0 && box.height > 0
						      && (shows(getComputedStyle(element)) || shows(getComputedStyle(element, '::after')))
						      ? '' : element.outerHTML;
						}""");
				assertThat(seen).as("what cannot be seen at stop %d of %s", stop, path).isEqualTo("");
				order.add(page.evaluate(FOCUSABLE + ".indexOf(document.activeElement)"));
			}
			assertThat(order).isEqualTo(IntStream.range(0, stops).boxed().toList());
		}
	}

	@Test
	void nothingMovesForWhoWantsNoMotion() {
		try (BrowserContext context = this.browser.withoutMotion()) {
			Page page = context.newPage();
			for (String path : LAYOUTS) {
				page.navigate(this.server + path);
				assertThat(page.evaluate("""
						[...document.querySelectorAll('*')].filter((element) => {
						  const style = getComputedStyle(element);
						  return parseFloat(style.transitionDuration) > 0.01 || style.animationName !== 'none'
						      || style.scrollBehavior === 'smooth';
						}).length""")).as(path).isEqualTo(0);
			}
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
			PAGES.forEach((path) -> page.navigate(this.server + path));
			assertThat(context.cookies()).isEmpty();
		}
		assertThat(foreign).isEmpty();
	}

	private BrowserContext context(int width, boolean javaScript, ColorScheme scheme) {
		return this.browser.context(width, javaScript, scheme);
	}

}
