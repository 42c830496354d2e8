package nl.wegwijs.page;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PageProperties}.
 */
class PagePropertiesTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(ValidationAutoConfiguration.class, Properties.class);

	@Test
	void givesTheStoreAQuarterOfAGigabyte() {
		this.runner.run((context) -> assertThat(context.getBean(PageProperties.class).storeSize())
			.isEqualTo(DataSize.ofMegabytes(256)));
	}

	@Test
	void takesAnotherSize() {
		this.runner.withPropertyValues("wegwijs.page.store-size=64MB")
			.run((context) -> assertThat(context.getBean(PageProperties.class).storeSize())
				.isEqualTo(DataSize.ofMegabytes(64)));
	}

	@Test
	void refusesANegativeSize() {
		this.runner.withPropertyValues("wegwijs.page.store-size=-1MB")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("wegwijs.page.store-size must not be negative"));
	}

	@EnableConfigurationProperties(PageProperties.class)
	static class Properties {

	}

}
