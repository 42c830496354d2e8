package nl.wegwijs.seo;

import java.util.Locale;

import nl.wegwijs.site.SiteLanguage;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ErrorPageMeta}.
 */
class ErrorPageMetaTests {

	@Test
	void speaksTheLanguageAndIsNeverIndexed() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("error.404.title", Locale.of("nl"), "Niet gevonden");
		messages.addMessage("error.404.text", Locale.of("nl"), "Deze pagina is er niet.");
		SiteLanguage dutch = new SiteLanguage("nl", "Nederlands", "ltr", "dutch");
		Model model = new ExtendedModelMap();
		new ErrorPageMeta(messages).contribute(model, dutch, 404);
		assertThat(model.getAttribute("meta")).isInstanceOfSatisfying(PageMeta.class, (meta) -> {
			assertThat(meta.title()).isEqualTo("Niet gevonden");
			assertThat(meta.description()).isEqualTo("Deze pagina is er niet.");
			assertThat(meta.path()).isEqualTo("/nl");
			assertThat(meta.indexed()).isFalse();
		});
	}

}
