package nl.wegwijs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import nl.wegwijs.seo.Alternate;
import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteContext;
import nl.wegwijs.site.SiteLanguage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every template renders its view into a page that is well formed for people and
 * machines.
 */
class TemplateRenderingTests {

	private static final SpringTemplateEngine ENGINE = engine();

	static Set<String> templates() {
		return TemplateSamples.views().keySet();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aPageHasOneTitleAndOrderedHeadings(String template) {
		assertHeadings(page(template));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aPageNamesItsPartsAndItsLanguage(String template) {
		assertParts(page(template));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aPageHasEveryMessage(String template) {
		assertThat(page(template).html()).doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 404, 405, 410, 500, 503 })
	void anErrorPageShowsTheWayOn(int status) {
		Document page = render("site/error", Map.of("status", status));
		assertHeadings(page);
		assertParts(page);
		assertThat(page.html()).doesNotContain("??");
		assertThat(page.select("main a[href]").eachAttr("href")).contains("/en", "/en/questions", "/en/glossary",
				"/en/sources", "/en/topics/first-steps");
	}

	@Test
	void theQuestionsOfOneTopicShowTheirAnswers() {
		Document page = render("faq/index", Map.of("view", TemplateSamples.questionsOfOneTopic()));
		assertHeadings(page);
		assertParts(page);
		assertThat(page.select("main .prose").eachText()).contains("You register.");
	}

	@Test
	void aGuideShowsEveryPartOfItsView() {
		Document page = page("guide/guide");
		assertThat(page.select("#fact-fee").text()).contains("€254", "out of date", "1 January 2026");
		assertThat(page.select(".overdue").text()).contains("23 May 2027");
		assertThat(page.select(".review").text()).contains("AI", "not written or approved by an official body");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/en/here");
		assertThat(page.select("script[type=application/ld+json]").html()).isEqualTo("{\"@type\":\"WebPage\"}");
	}

	@Test
	void aGuideSaysOnceWhenItsFactsWereChecked() {
		Document page = page("guide/guide");
		assertThat(page.select("[aria-labelledby=facts] time[datetime=2026-11-23]")).hasSize(1);
		assertThat(page.select("#fact-fee a").text()).isEqualTo("IND: Fees");
		assertThat(page.select("#fact-fee").text()).contains("(reported)");
		assertThat(page.select("[aria-labelledby=sources]").text()).contains("did not open the live pages",
				"(saved copy)");
	}

	@Test
	void theDirectoryWithoutAFilterListsPublishers() {
		Document page = render("source/directory", Map.of("view", TemplateSamples.directoryOfPublishers()));
		assertHeadings(page);
		assertParts(page);
		assertThat(page.html()).doesNotContain("??");
		assertThat(page.select(".publisher-index li").eachText()).containsExactly("IND Immigration service (1 page)");
		assertThat(page.select(".source-item")).isEmpty();
	}

	@Test
	void theDirectoryWithAFilterSaysItAndListsSources() {
		Document page = page("source/directory");
		assertThat(page.select("h1").text()).isEqualTo("Sources: Official");
		assertThat(page.select(".source-item a").eachText()).contains("Fees");
	}

	@Test
	void aGuideWithItsStylesheetIsLight() throws IOException {
		StringBuilder sent = new StringBuilder(page("guide/guide").html());
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/static/css"))) {
			for (Path file : files.toList()) {
				sent.append(Files.readString(file));
			}
		}
		// the sample's text is short: the rest of the 30 kB is for the guide itself
		assertThat(compressedSize(sent.toString())).isLessThan(17_000);
	}

	private static void assertHeadings(Document page) {
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main h1")).hasSize(1);
		int level = 1;
		for (Element heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
			int next = heading.tagName().charAt(1) - '0';
			assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
			level = next;
		}
	}

	private static void assertParts(Document page) {
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
		assertThat(page.title()).isEqualTo("Here – Wegwijs");
		List<String> ids = page.select("[id]").eachAttr("id");
		assertThat(new HashSet<>(ids)).as("unique ids").hasSameSizeAs(ids);
		page.select("[aria-labelledby]").eachAttr("aria-labelledby").forEach((names) -> {
			assertThat(ids).contains(names.split(" "));
		});
		assertThat(page.select("nav:not([aria-label], [aria-labelledby])")).isEmpty();
		assertThat(ids).contains(page.select("a[href^=#]")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring(1))
			.toArray(String[]::new));
		assertThat(page.select("a").eachText()).doesNotContain("");
	}

	private static Document page(String template) {
		return render(template, Map.of("view", TemplateSamples.views().get(template)));
	}

	private static Document render(String template, Map<String, Object> model) {
		SiteLanguage language = new SiteLanguage("en", "English", "ltr", "english");
		Context context = new Context(Locale.ENGLISH);
		context.setVariable("meta",
				new PageMeta(language, "Here", "What is here.", "/en/here", List.of(new Alternate("en", "/en/here")),
						List.of(new PageLink("Home", "/en"), new PageLink("Here", "/en/here")), true,
						List.of("{\"@type\":\"WebPage\"}"), List.of(PageMeta.Form.atom("/en/feed.xml"))));
		context.setVariable("site",
				new SiteContext(language, List.of(new PageLink("First steps", "/en/topics/first-steps")),
						List.of(new PageLink("About", "/en/about")), "/css/site.css", "https://example.org/code",
						"https://example.org"));
		context.setVariables(model);
		return Jsoup.parse(ENGINE.process(template, context));
	}

	private static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		engine.setTemplateEngineMessageSource(messages);
		return engine;
	}

	private static int compressedSize(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

}
