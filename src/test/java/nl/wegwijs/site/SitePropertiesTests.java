package nl.wegwijs.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SiteProperties}.
 */
class SitePropertiesTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(ValidationAutoConfiguration.class, Properties.class);

	@Test
	void knowsWhereItLivesByItself() {
		this.runner.run((context) -> assertThat(context.getBean(SiteProperties.class))
			.isEqualTo(new SiteProperties("http://localhost:8080", "https://github.com/wegwijs/wegwijs")));
	}

	@Test
	void takesAPublicAddress() {
		this.runner.withPropertyValues("wegwijs.site.base-url=https://wegwijs.example")
			.run((context) -> assertThat(context.getBean(SiteProperties.class).baseUrl())
				.isEqualTo("https://wegwijs.example"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://wegwijs.example/", "https://wegwijs.example/path", "wegwijs.example", "https://" })
	void refusesAnAddressThatPathsCannotFollow(String address) {
		this.runner.withPropertyValues("wegwijs.site.base-url=" + address)
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("baseUrl"));
	}

	@EnableConfigurationProperties(SiteProperties.class)
	static class Properties {

	}

}
