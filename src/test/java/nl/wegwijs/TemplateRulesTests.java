package nl.wegwijs;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules that every template keeps.
 */
class TemplateRulesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z0-9.-]*)");

	private static final Pattern KEY_PREFIX = Pattern.compile("['\"]([a-z-]+(?:\\.[a-z-]+)*\\.)['\"] \\+");

	private static final Pattern QUOTED = Pattern.compile("['\"]([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)['\"]");

	private static final Set<String> SPOKEN_ATTRIBUTES = Set.of("alt", "aria-label", "placeholder", "title");

	private final Map<String, String> templates = read(RESOURCES.resolve("templates"), ".html");

	private final Set<String> messages = messages();

	@Test
	void onlyProsePrintsHtmlAsItIs() {
		assertThat(names("th:utext|\\[\\(")).containsExactly("fragments/prose.html");
	}

	@Test
	void noTemplateHasAnInlineStyleOrHandler() {
		assertThat(names("\\s(th:)?(style|on[a-z]+)=|<style(?! th:fragment=\"style\\(css\\)\")")).isEmpty();
		assertThat(names("prose :: style")).containsExactly("hub/offline.html");
	}

	@Test
	void scriptsAreStructuredDataOrModulesOfTheirOwnFragment() {
		assertThat(names("<script(?! type=\"application/ld\\+json\"| th:replace)"))
			.containsExactly("fragments/script.html");
	}

	@Test
	void everyVisibleTextIsAMessage() {
		Set<String> found = new TreeSet<>();
		this.templates.forEach((name, template) -> {
			for (Element element : Jsoup.parse(template, "", Parser.xmlParser()).getAllElements()) {
				element.textNodes().stream().filter((text) -> isOwnText(element, text)).forEach((text) -> {
					found.add(name + ": " + text.text().strip());
				});
				SPOKEN_ATTRIBUTES.stream().filter(element::hasAttr).forEach((attribute) -> {
					found.add(name + ": " + attribute + "=" + element.attr(attribute));
				});
			}
		});
		assertThat(found).isEmpty();
	}

	@Test
	void everyMessageThatIsUsedExists() {
		Set<String> used = find(KEY, String.join("\n", this.templates.values()));
		assertThat(this.messages).containsAll(used);
		Set<String> prefixes = find(KEY_PREFIX, String.join("\n", this.templates.values()));
		assertThat(prefixes).isNotEmpty()
			.allSatisfy((prefix) -> assertThat(this.messages).anyMatch((key) -> key.startsWith(prefix)));
	}

	@Test
	void everyMessageIsUsed() {
		String text = String.join("\n", this.templates.values())
				+ String.join("\n", read(Path.of("src/main/java"), ".java").values());
		Set<String> used = find(KEY, text);
		used.addAll(find(QUOTED, text));
		Set<String> prefixes = find(KEY_PREFIX, text);
		assertThat(this.messages)
			.allMatch((key) -> used.contains(key) || prefixes.stream().anyMatch((prefix) -> key.startsWith(prefix)));
	}

	@Test
	void everyFragmentSaysWhatItDoesForAccessibility() {
		assertThat(this.templates).allSatisfy((name, template) -> {
			if (name.startsWith("fragments/")) {
				assertThat(template).as(name).containsPattern("<!--/\\*[\\s\\S]*?(Accessibility:|Screen readers)");
			}
		});
	}

	/** A text inside an element with th:text is a placeholder that nobody sees. */
	private static boolean isOwnText(Element element, TextNode text) {
		return text.text().codePoints().anyMatch(Character::isLetter) && !element.hasAttr("th:text");
	}

	private Set<String> names(String regex) {
		Pattern pattern = Pattern.compile(regex);
		return this.templates.entrySet()
			.stream()
			.filter((entry) -> pattern.matcher(entry.getValue()).find())
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> find(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((MatchResult result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> read(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			Map<String, String> texts = new TreeMap<>();
			for (Path file : files.filter((path) -> path.toString().endsWith(ending)).toList()) {
				texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> messages() {
		try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages/messages.properties"))) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties.stringPropertyNames();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
