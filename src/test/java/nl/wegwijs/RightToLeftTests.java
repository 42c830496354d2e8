package nl.wegwijs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole site as if its language were written from right to left: the same content
 * folder with one word changed.
 */
@SiteTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightToLeftTests {

	private TestBrowser browser;

	private String server;

	private List<String> paths;

	@DynamicPropertySource
	static void mirroredContent(DynamicPropertyRegistry properties) throws IOException {
		Path mirrored = Path.of("target/rtl-content");
		FileSystemUtils.deleteRecursively(mirrored);
		FileSystemUtils.copyRecursively(Path.of("content"), mirrored);
		Path languages = mirrored.resolve("languages.yaml");
		Files.writeString(languages, Files.readString(languages).replace("direction: ltr", "direction: rtl"));
		properties.add("wegwijs.content.directory", mirrored::toString);
	}

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
	@ValueSource(ints = { 360, 1280 })
	void everyPageIsMirroredAndFits(int width) {
		List<String> wrong = new ArrayList<>();
		try (BrowserContext context = this.browser.context(width, true, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			for (String path : this.paths) {
				page.navigate(this.server + path);
				if (!page.locator("html").getAttribute("dir").equals("rtl")) {
					wrong.add(path + " is not mirrored");
				}
				if (TestBrowser.overflow(page) != 0) {
					wrong.add(path + " is too wide");
				}
				TestBrowser.shorten(page);
				TestBrowser.violations(page).forEach((violation) -> wrong.add(path + " " + violation));
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** Where the eye begins: the site's name and the title stand at the right edge. */
	@Test
	void theLineBeginsAtTheRight() {
		try (BrowserContext context = this.browser.context(1280, false, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			page.navigate(this.server + "/en/topics/first-steps/bsn");
			for (String selector : List.of(".wordmark", "h1", ".prose h2")) {
				assertThat((boolean) page.locator(selector).first().evaluate("""
						(element) => {
						  const range = document.createRange();
						  range.selectNodeContents(element);
						  const text = range.getBoundingClientRect();
						  return innerWidth - text.right < text.left;
						}""")).as(selector).isTrue();
			}
		}
	}

}
