package nl.wegwijs.content;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The author's guide says what the code demands.
 */
class AuthorGuideTests {

	private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (required|optional) \\|",
			Pattern.MULTILINE);

	private static final Pattern RULE = Pattern.compile("^\\| `([a-z-]+)` \\| (error|warning) \\| (.+) \\|$",
			Pattern.MULTILINE);

	static List<Map.Entry<String, Class<?>>> tables() {
		return List.of(Map.entry("### Guides", GuideFile.class), Map.entry("### Topics", TopicFile.class),
				Map.entry("### Questions", QuestionFile.class),
				Map.entry("### Publishers and sources", PublisherFile.class),
				Map.entry("Each source:", PublisherFile.Source.class), Map.entry("### Facts", FactFile.class),
				Map.entry("### Glossary", TermFile.class), Map.entry("### Pictures", PictureFile.class),
				Map.entry("### KNM", ThemeFile.class), Map.entry("Each question:", ThemeFile.Item.class),
				Map.entry("### Pages", PlainPageFile.class), Map.entry("### Languages", LanguageFile.class));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void listsTheKeysOfEveryFileInTheirOrder(Map.Entry<String, Class<?>> table) throws IOException {
		List<String> wanted = Arrays.stream(table.getValue().getRecordComponents())
			.map((component) -> RecordBinder.kebab(component.getName()) + " " + presence(component))
			.toList();
		assertThat(rows(table.getKey())).containsExactlyElementsOf(wanted);
	}

	@Test
	void listsEveryRule() throws IOException {
		List<String> wanted = Arrays.stream(ContentRule.values())
			.map((rule) -> rule.id() + " " + rule.severity().name().toLowerCase(java.util.Locale.ROOT) + " "
					+ rule.meaning())
			.toList();
		assertThat(RULE.matcher(guide()).results().map((row) -> row.group(1) + " " + row.group(2) + " " + row.group(3)))
			.containsExactlyElementsOf(wanted);
	}

	private static String presence(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "optional" : "required";
	}

	private static List<String> rows(String heading) throws IOException {
		String guide = guide();
		int start = guide.indexOf("\n" + heading);
		assertThat(start).as("The guide has '%s'", heading).isPositive();
		int table = guide.indexOf("\n|", start) + 1;
		int end = guide.indexOf("\n\n", table);
		return ROW.matcher(guide.substring(table, (end < 0) ? guide.length() : end + 1))
			.results()
			.map((MatchResult row) -> row.group(1) + " " + row.group(2))
			.toList();
	}

	private static String guide() throws IOException {
		return Files.readString(Path.of("content/README.md"));
	}

}
