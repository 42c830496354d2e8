package nl.wegwijs;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README stays true.
 */
class ReadmeTests {

	private static final Pattern SETTING = Pattern.compile("(?m)^\\| `(wegwijs\\.[^`]+)` \\| `?([^|`]*)`? \\|");

	private static final Pattern PATH = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

	private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:)[^)]+)\\)");

	private final String readme = Files.readString(Path.of("README.md"));

	ReadmeTests() throws IOException {
	}

	@Test
	void listsEverySettingWithItsDefault() {
		Map<String, String> listed = new TreeMap<>();
		SETTING.matcher(section("Settings")).results().forEach((row) -> listed.put(row.group(1), row.group(2).strip()));
		assertThat(listed).isEqualTo(settings());
	}

	@Test
	void namesTheCommandThatContinuousIntegrationRuns() throws IOException {
		assertThat(this.readme).contains("\n./mvnw spring-boot:run\n").contains("\n./mvnw verify\n");
		assertThat(Files.readString(Path.of(".ci/run")).lines().filter((line) -> line.contains("mvnw")))
			.containsExactly("./mvnw -B -ntp verify");
		assertThat(Files.readString(Path.of(".github/workflows/ci.yml"))
			.lines()
			.map(String::strip)
			.filter((line) -> line.startsWith("- run:"))).containsExactly("- run: .ci/run");
		assertThat(Path.of(".ci/run")).isExecutable();
		assertThat(Path.of("mvnw")).isExecutable();
	}

	@Test
	void saysWhereThingsAre() {
		assertThat(PATH.matcher(section("Where things are")).results().map((row) -> row.group(1))).isNotEmpty()
			.allSatisfy((path) -> assertThat(Path.of(path)).exists());
	}

	@Test
	void linksToFilesThatAreThere() {
		assertThat(LINK.matcher(this.readme).results().map((link) -> link.group(1)))
			.filteredOn((path) -> !path.startsWith("src/docs/images/"))
			.isNotEmpty()
			.allSatisfy((path) -> assertThat(Path.of(path)).exists());
	}

	/** A main class that the build fixes would win from the one on the command line. */
	@Test
	void startsTheLintCommandThatThereIs() throws IOException {
		assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain("<mainClass>nl.wegwijs");
		Matcher mainClass = Pattern.compile("-Dspring-boot\\.run\\.main-class=(\\S+)").matcher(this.readme);
		assertThat(mainClass.find()).isTrue();
		assertThat(ClassUtils.isPresent(mainClass.group(1), null)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD",
			"POSTGRES_PASSWORD", "WEGWIJS_SITE_BASEURL" })
	void namesTheVariablesOfTheComposeFile(String variable) throws IOException {
		assertThat(this.readme).contains("`" + variable + "`");
		assertThat(Files.readString(Path.of("docker-compose.yml"))).contains(variable + ":");
	}

	private String section(String title) {
		return Stream.of(this.readme.split("(?m)^## "))
			.filter((section) -> section.startsWith(title + "\n"))
			.findFirst()
			.orElseThrow();
	}

	/** Name and default of every component of a record of settings. */
	private static Map<String, String> settings() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		Map<String, String> settings = new TreeMap<>();
		scanner.findCandidateComponents("nl.wegwijs").forEach((candidate) -> {
			Class<?> type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
			Constructor<?> constructor = type.getDeclaredConstructors()[0];
			for (Parameter component : constructor.getParameters()) {
				DefaultValue value = component.getAnnotation(DefaultValue.class);
				settings.put(
						type.getAnnotation(ConfigurationProperties.class).value() + "." + dashed(component.getName()),
						(value != null) ? String.join(", ", value.value()) : "");
			}
		});
		return settings;
	}

	private static String dashed(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

}
