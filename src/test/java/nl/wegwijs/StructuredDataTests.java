package nl.wegwijs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * JSON-LD on every page, against the part of the schema.org vocabulary that the site
 * uses: each type with its properties.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructuredDataTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Set<String> faults = new TreeSet<>();

	private Map<String, Set<String>> vocabulary;

	private Visitor visitor;

	@BeforeAll
	void open(@LocalServerPort int port) throws IOException {
		this.visitor = new Visitor(port);
		this.vocabulary = Files.readAllLines(Path.of("src/test/resources/schema-org.tsv"))
			.stream()
			.map((line) -> line.split("\t"))
			.collect(Collectors.toMap((columns) -> columns[0], (columns) -> Set.of(columns[1].split(" "))));
	}

	@ParameterizedTest
	@CsvSource({ "/en, WebSite Organization", "/en/topics/first-steps, BreadcrumbList ItemList",
			"/en/topics/first-steps/bsn, BreadcrumbList Article", "/en/questions/first-steps, BreadcrumbList FAQPage",
			"/en/questions/first-steps/what-first, BreadcrumbList FAQPage",
			"/en/glossary/b, BreadcrumbList DefinedTermSet", "/en/knm/themes/wonen, BreadcrumbList LearningResource",
			"/en/knm/questions/311a, BreadcrumbList Quiz", "/en/sources/ind, BreadcrumbList",
			"/en/about, BreadcrumbList" })
	void everyKindOfPageSaysWhatItIs(String path, String types) {
		assertThat(texts(path).stream().map((text) -> text.get("@type").asString())).containsExactly(types.split(" "));
	}

	@Test
	void everyPageKeepsToTheVocabulary() {
		this.visitor.sitemap().forEach((path) -> {
			List<JsonNode> texts = texts(path);
			if (texts.isEmpty()) {
				this.faults.add(path + " has no structured data");
			}
			texts.forEach((text) -> {
				if (!text.path("@context").asString("").equals("https://schema.org")) {
					this.faults.add(path + " has no context");
				}
				check(path, text);
			});
		});
		assertThat(this.faults).isEmpty();
	}

	@Test
	void aGuideNamesItsSourcesAndItsDate() {
		JsonNode article = texts("/en/topics/first-steps/bsn").getLast();
		assertThat(article.get("citation")).hasSizeGreaterThanOrEqualTo(2)
			.allSatisfy((address) -> assertThat(URI.create(address.asString()).getScheme()).isEqualTo("https"));
		assertThat(LocalDate.parse(article.get("dateModified").asString())).isBeforeOrEqualTo(LocalDate.now());
	}

	private List<JsonNode> texts(String path) {
		Document page = this.visitor.page(path);
		return page.select("script[type=application/ld+json]")
			.stream()
			.map((script) -> JSON.readTree(script.data()))
			.toList();
	}

	private void check(String path, JsonNode thing) {
		String type = thing.path("@type").asString("");
		Set<String> properties = this.vocabulary.get(type);
		if (properties == null) {
			this.faults.add(path + " has the unknown type '" + type + "'");
			return;
		}
		thing.properties().forEach((property) -> {
			if (!property.getKey().startsWith("@") && !properties.contains(property.getKey())) {
				this.faults.add(path + " " + type + " has no property " + property.getKey());
			}
			if (isEmpty(property.getValue())) {
				this.faults.add(path + " " + type + "." + property.getKey() + " is empty");
			}
			things(property.getValue()).forEach((part) -> check(path, part));
		});
	}

	private static boolean isEmpty(JsonNode value) {
		return value.isNull() || (value.isString() && value.asString().isBlank())
				|| (value.isContainer() && value.isEmpty());
	}

	private static List<JsonNode> things(JsonNode value) {
		List<JsonNode> all = value.isArray() ? value.valueStream().toList() : Arrays.asList(value);
		return all.stream().filter(JsonNode::isObject).toList();
	}

}
