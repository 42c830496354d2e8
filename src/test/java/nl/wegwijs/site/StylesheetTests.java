package nl.wegwijs.site;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link Stylesheet}.
 */
class StylesheetTests {

	@Test
	void putsEachPartInItsLayer() {
		assertThat(text(new Stylesheet(new ClassPathResource("site-test/css/site.css")))).isEqualTo("""
				@layer reset, components;
				@layer reset {
				* { margin: 0; }
				}

				@layer components {
				.card { padding: 1px; background: url("$1\\x"); }
				}

				.last { color: red; }
				""");
	}

	@Test
	void namesItsContentInItsAddress() {
		Stylesheet red = stylesheet("a { color: red }");
		assertThat(red.path()).matches("/assets/site\\.[0-9a-f]{12}\\.css")
			.isEqualTo(stylesheet("a { color: red }").path())
			.isNotEqualTo(stylesheet("a { color: blue }").path());
	}

	@Test
	void isTheStylesheetOfTheSite() {
		assertThat(text(new Stylesheet())).startsWith("@layer reset, tokens, base, layout, components, utilities;");
	}

	@Test
	void refusesToStartWithoutAFile() {
		assertThatIllegalStateException().isThrownBy(() -> new Stylesheet(new ClassPathResource("no/site.css")))
			.withMessageContaining("no/site.css");
	}

	@Test
	void refusesToStartWithAnImportThatABrowserWouldIgnore() {
		assertThatIllegalStateException().isThrownBy(() -> stylesheet("@import 'print.css';"))
			.withMessageContaining("@import url(\"part.css\") layer(name);");
	}

	private static Stylesheet stylesheet(String css) {
		return new Stylesheet(new ByteArrayResource(css.getBytes(StandardCharsets.UTF_8)));
	}

	private static String text(Stylesheet stylesheet) {
		return new String(stylesheet.bytes(), StandardCharsets.UTF_8);
	}

}
