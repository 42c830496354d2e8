package nl.wegwijs.site;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The web side of {@code site} on a real server, without a database and with two
 * languages: tests bring their own controllers. It is no {@code @Configuration}, so that
 * no scan finds it.
 */
@EnableAutoConfiguration(
		exclude = { DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
				HibernateJpaAutoConfiguration.class, DataJpaRepositoriesAutoConfiguration.class },
		excludeName = "nl.wegwijs.database.DatabaseAutoConfiguration")
@Import({ DatabaseFailureResolver.class, ErrorPageController.class, JettyErrorPages.class, PlainErrorPage.class,
		RequestLanguage.class, RootController.class, SiteRevision.class, SiteWebConfiguration.class, Stylesheet.class,
		StylesheetController.class, UrlLocaleResolver.class })
public class SiteServerApplication {

	/** Templates of these tests, so that they do not depend on the site's design. */
	public static final String TEST_TEMPLATES = "spring.thymeleaf.prefix=classpath:/site-test/templates/";

	/** The languages of the tests. */
	public static final SiteLanguage ENGLISH = new SiteLanguage("en", "English", "ltr", "english");

	static final SiteLanguage ARABIC = new SiteLanguage("ar", "Arabic", "rtl", "arabic");

	@Bean
	SiteLanguages languages() {
		return new SiteLanguages() {

			@Override
			public Optional<SiteLanguage> find(String code) {
				return all().stream().filter((language) -> language.code().equals(code)).findFirst();
			}

			@Override
			public SiteLanguage original() {
				return ENGLISH;
			}

			@Override
			public List<SiteLanguage> all() {
				return List.of(ENGLISH, ARABIC);
			}

		};
	}

	@Bean
	AtomicBoolean contextsBroken() {
		return new AtomicBoolean();
	}

	@Bean
	SiteContexts contexts(Stylesheet stylesheet, AtomicBoolean contextsBroken) {
		return (language) -> {
			if (contextsBroken.get()) {
				throw new IllegalStateException("secret detail");
			}
			return new SiteContext(language, List.of(), List.of(), stylesheet.path(), "https://example.org/repository",
					"https://example.org");
		};
	}

	@Bean
	ErrorPageContributor meta() {
		return (model, language, status) -> model.addAttribute("meta", "Meta of " + status);
	}

}
