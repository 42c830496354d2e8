package nl.wegwijs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every kind of page in a real Chromium: axe, widths, large text, the
 * keyboard, no JavaScript.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

	/** Where the Tab key stops: of a group of radio buttons only one is a stop. */
	private static final String STOPS = """
			[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
			  .filter((element) => !element.disabled && element.type !== 'hidden' && element.checkVisibility()
			    && !element.closest('details:not([open]) > :not(summary)'))
			  .filter((element, index, all) => element.type !== 'radio'
			    || all.findIndex((other) => other.name === element.name) === index)""";

	private TestBrowser browser;

	private Visitor visitor;

	private List<String> paths;

	@BeforeAll
	void open(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
		this.paths = PageKinds.all(this.visitor);
		this.browser = TestBrowser.open();
	}

	@AfterAll
	void close() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	@Test
	void axeFindsNothingOnAWholePage() {
		assertThat(inEachPage(360, (page) -> page.url().endsWith("/print") ? List.of() : TestBrowser.violations(page)))
			.isEmpty();
	}

	/**
	 * Of what a page repeats, a few are enough here: the test above has seen them all.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 1280 })
	void axeFindsNothingInAnyLook(int width) {
		assertThat(inEachPage(width, (page) -> {
			TestBrowser.shorten(page);
			List<String> violations = new ArrayList<>(TestBrowser.violations(page));
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			TestBrowser.violationsOfColour(page).forEach((violation) -> violations.add("dark " + violation));
			page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
			TestBrowser.violationsInForcedColours(page).forEach((violation) -> violations.add("forced " + violation));
			return violations;
		})).isEmpty();
	}

	/**
	 * 320 pixels are also a window of 1280 at 400 %. Large text is twice the size; long
	 * words are half as long again, and have nowhere to break.
	 */
	@Test
	void noPageScrollsSideways() {
		assertThat(inEachPage(320, (page) -> {
			List<String> wide = new ArrayList<>(wide(page, "", 320, 360, 768, 1280));
			page.evaluate("document.documentElement.style.fontSize = '200%'");
			wide.addAll(wide(page, "large text ", 768, 1280));
			page.evaluate("document.documentElement.style.fontSize = ''");
			page.evaluate(
					"""
							() => {
							  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
							  while (walker.nextNode()) {
							    const text = walker.currentNode;
							    text.data = text.data.replace(/\\p{L}{6,14}/gu, (word) => word + word.slice(0, word.length / 2));
							  }
							}""");
			wide.addAll(wide(page, "long words ", 360, 1280));
			return wide;
		})).isEmpty();
	}

	private static List<String> wide(Page page, String how, int... widths) {
		return IntStream.of(widths).mapToObj((width) -> {
			page.setViewportSize(width, 900);
			return how + width + " px: too wide by " + TestBrowser.overflow(page);
		}).filter((fault) -> !fault.endsWith(" by 0")).toList();
	}

	/**
	 * Every stop of the Tab key can be seen, shows where the keyboard is, and comes in
	 * the order of the page.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void theKeyboardReachesEverythingInOrder(int width) {
		assertThat(inEachPage(width, (page) -> {
			TestBrowser.shorten(page);
			int stops = (int) page.evaluate(STOPS + ".length");
			// From the first stop back and forth again, also where a page puts the focus
			// itself.
			page.evaluate(STOPS + "[0].focus()");
			page.keyboard().press("Shift+Tab");
			List<String> faults = new ArrayList<>();
			for (int stop = 0; stop < stops;) {
				page.keyboard().press("Tab");
				String fault = (String) page.evaluate("""
						(stop) => {
						  const element = document.activeElement;
						  const shows = (style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none';
						  const label = element.labels?.[0];
						  const seen = (one) => one && one.getBoundingClientRect().width > 0
						      && (shows(getComputedStyle(one)) || shows(getComputedStyle(one, '::after')));
						  const place = (%s).indexOf(element);
						  if (element.type === 'date' && place === stop - 1) {
						    return 'inside';
						  }
						  return place === stop && (seen(element) || seen(label)) ? ''
						      : 'stop ' + stop + ' is ' + place + ' ' + element.outerHTML.slice(0, 200);
						}""".formatted(STOPS), stop);
				// A field for a date has stops of its own: day, month, year.
				if (fault.equals("inside")) {
					continue;
				}
				stop++;
				if (!fault.isEmpty()) {
					faults.add(fault);
				}
			}
			return faults;
		})).isEmpty();
	}

	/**
	 * Without JavaScript a page says the same, has the same links, and shows nothing that
	 * only a script could work.
	 */
	@Test
	void nothingNeedsJavaScript() {
		List<String> faults = new ArrayList<>();
		try (BrowserContext with = this.browser.context(360, true, ColorScheme.LIGHT);
				BrowserContext without = this.browser.context(360, false, ColorScheme.LIGHT)) {
			for (String path : this.paths) {
				if (path.endsWith("/print")) {
					continue;
				}
				Page scripted = with.newPage();
				scripted.navigate(this.visitor.server() + path);
				Page plain = without.newPage();
				plain.navigate(this.visitor.server() + path);
				if (!plain.locator("h1").first().isVisible()) {
					faults.add(path + " has no heading");
				}
				if (plain.locator("main button[type=button]:visible, [role=combobox], main button:not(form *):visible")
					.count() > 0) {
					faults.add(path + " shows what needs a script");
				}
				Set<String> lost = TestBrowser.links(scripted);
				lost.removeAll(TestBrowser.links(plain));
				lost.stream().map((link) -> path + " loses " + link).forEach(faults::add);
				scripted.close();
				plain.close();
			}
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void nothingMovesForWhoWantsNoMotion() {
		List<String> moving = new ArrayList<>();
		try (BrowserContext context = this.browser.withoutMotion()) {
			Page page = context.newPage();
			for (String path : this.paths) {
				page.navigate(this.visitor.server() + path);
				if (!page.evaluate("""
						[...document.querySelectorAll('*')].filter((element) => {
						  const style = getComputedStyle(element);
						  return parseFloat(style.transitionDuration) > 0.01 || style.animationName !== 'none'
						      || style.scrollBehavior === 'smooth';
						}).length""").equals(0)) {
					moving.add(path);
				}
			}
		}
		assertThat(moving).isEmpty();
	}

	private List<String> inEachPage(int width, Function<Page, List<String>> check) {
		List<String> faults = new ArrayList<>();
		try (BrowserContext context = this.browser.context(width, true, ColorScheme.LIGHT)) {
			for (String path : this.paths) {
				try (Page page = context.newPage()) {
					page.navigate(this.visitor.server() + path);
					check.apply(page).forEach((fault) -> faults.add(path + " " + fault));
				}
			}
		}
		return faults;
	}

}
