package nl.wegwijs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The colours of the stylesheet meet WCAG 2.2 AA in light and in dark.
 */
class ColourContrastTests {

	private static final Pattern TOKEN = Pattern.compile("(--[a-z-]+):\\s*([^;]+);");

	private static Map<String, String> light = Map.of();

	private static Map<String, String> dark = Map.of();

	@BeforeAll
	static void readTokens() throws IOException {
		String tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
		int darkStart = tokens.indexOf("prefers-color-scheme: dark");
		light = tokens(tokens.substring(0, darkStart));
		dark = new HashMap<>(light);
		dark.putAll(tokens(tokens.substring(darkStart, tokens.indexOf("@media print"))));
	}

	@ParameterizedTest
	@CsvSource({ "text, page", "text, panel", "text, panel-deep", "text, warm", "text-soft, page", "text-soft, panel",
			"text-soft, warm", "link, page", "link, panel", "link, panel-deep", "link, warm", "visited, page",
			"visited, panel", "visited, warm", "accent-text, page", "accent-text, panel", "accent-text, warm",
			"on-sign, sign", "on-sign, sign-deep", "on-sign-soft, sign", "accent, sign", "on-plate, plate",
			"on-plate, plate-hover", "focus-edge, focus" })
	void textCanBeRead(String text, String ground) {
		assertContrast(text, ground, 4.5);
	}

	@ParameterizedTest
	@CsvSource({ "edge, page", "edge, panel", "line, page", "line, panel", "focus, sign" })
	void linesAndMarksCanBeSeen(String mark, String ground) {
		assertContrast(mark, ground, 3);
	}

	/** One of the two tones of the focus ring is seen on every ground. */
	@ParameterizedTest
	@CsvSource({ "page", "panel", "panel-deep", "warm", "sign", "sign-deep", "plate" })
	void theFocusRingCanBeSeen(String ground) {
		for (Map<String, String> scheme : new Map[] { light, dark }) {
			assertThat(Math.max(contrast(scheme, "focus", ground), contrast(scheme, "focus-edge", ground)))
				.isGreaterThanOrEqualTo(3);
		}
	}

	private static void assertContrast(String first, String second, double least) {
		assertThat(contrast(light, first, second)).as("light").isGreaterThanOrEqualTo(least);
		assertThat(contrast(dark, first, second)).as("dark").isGreaterThanOrEqualTo(least);
	}

	private static double contrast(Map<String, String> scheme, String first, String second) {
		double one = luminance(colour(scheme, "--color-" + first));
		double other = luminance(colour(scheme, "--color-" + second));
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static String colour(Map<String, String> scheme, String name) {
		String value = scheme.getOrDefault(name, "");
		Matcher reference = Pattern.compile("var\\((--[a-z-]+)\\)").matcher(value);
		return reference.matches() ? colour(scheme, reference.group(1)) : value;
	}

	private static double luminance(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static Map<String, String> tokens(String css) {
		Map<String, String> tokens = new HashMap<>();
		TOKEN.matcher(css).results().forEach((MatchResult token) -> tokens.put(token.group(1), token.group(2).strip()));
		return tokens;
	}

}
