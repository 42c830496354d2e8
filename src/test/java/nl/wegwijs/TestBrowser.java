package nl.wegwijs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A real Chromium. Without one its tests are skipped, unless WEGWIJS_BROWSER_TESTS is
 * "required".
 */
public final class TestBrowser implements AutoCloseable {

	private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private final Playwright playwright;

	private final Browser browser;

	private TestBrowser(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	public static TestBrowser open() {
		Optional<Path> chromium = chromium();
		if ("required".equals(System.getenv("WEGWIJS_BROWSER_TESTS"))) {
			assertThat(chromium).as("a browser, because WEGWIJS_BROWSER_TESTS is 'required'").isPresent();
		}
		assumeTrue(chromium.isPresent(), "There is no Chromium on this machine");
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.get())
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
		return new TestBrowser(playwright, browser);
	}

	private static Optional<Path> chromium() {
		return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	public BrowserContext context(int width, boolean javaScript, ColorScheme scheme) {
		return this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
			.setJavaScriptEnabled(javaScript)
			.setColorScheme(scheme));
	}

	/** A window of somebody who wants nothing to move. */
	public BrowserContext withoutMotion() {
		return this.browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
	}

	/** By how many pixels a page is wider than its window. */
	public static int overflow(Page page) {
		return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
	}

	/** Leaves at most four of each thing that a page repeats. */
	public static void shorten(Page page) {
		page.evaluate("""
				() => document.querySelectorAll('main, main *').forEach((parent) => {
				  const seen = {};
				  [...parent.children].forEach((child) => {
				    const kind = child.tagName + '.' + child.className;
				    seen[kind] = (seen[kind] ?? 0) + 1;
				    if (seen[kind] > 4) {
				      child.remove();
				    }
				  });
				})""");
	}

	/**
	 * The addresses of the links that can be seen, also those in what is folded, but not
	 * those in a part that says that it needs a script.
	 */
	@SuppressWarnings("unchecked")
	public static Set<String> links(Page page) {
		return new TreeSet<>((List<String>) page.evaluate(
				"""
						[...document.querySelectorAll('a[href]')].filter((link) => !link.closest('[hidden], noscript, [data-with-script]'))
						  .map((link) => link.getAttribute('href'))"""));
	}

	/**
	 * What axe finds where the system chooses the colours: it cannot read those, so
	 * contrast is left out.
	 */
	public static List<String> violationsInForcedColours(Page page) {
		return violations(axe(page).disableRules(List.of("color-contrast")));
	}

	/** What axe finds in the colours: all that differs between light and dark. */
	public static List<String> violationsOfColour(Page page) {
		return violations(axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
	}

	/** What axe finds at WCAG 2.2 AA, with the first place of each fault. */
	public static List<String> violations(Page page) {
		return violations(axe(page));
	}

	/** No page holds a frame, so that axe need not look for any. */
	private static AxeBuilder axe(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).options(options).withTags(STANDARD).setLegacyMode(true);
	}

	private static List<String> violations(AxeBuilder axe) {
		return axe.analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
			.toList();
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
