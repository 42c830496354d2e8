package nl.wegwijs.database;

import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class DatabaseAutoConfigurationTests {

	@TempDir
	private Path directory;

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));

	@Test
	void usesTheDatabaseThatIsNamed() {
		this.application.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/elsewhere")
			.run((context) -> assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
				.isEqualTo("jdbc:postgresql://localhost:1/elsewhere"));
	}

	@Test
	void usesTheDatabaseThatATestBrings() {
		JdbcConnectionDetails brought = mock();
		given(brought.getJdbcUrl()).willReturn("jdbc:postgresql://localhost:1/brought");
		this.application.withBean(JdbcConnectionDetails.class, () -> brought)
			.run((context) -> assertThat(context).getBean(JdbcConnectionDetails.class).isSameAs(brought));
	}

	@Test
	void startsItsOwnDatabaseWhenNoneIsNamed() {
		this.application
			.withPropertyValues("wegwijs.database.embedded-data-directory=" + this.directory.resolve("data"))
			.run((context) -> assertThat(context).getBean(JdbcConnectionDetails.class)
				.isInstanceOf(EmbeddedDatabase.class));
	}

	@Test
	void namesTheSettingThatIsMissingInAProductionBuild() {
		this.application.withClassLoader(new FilteredClassLoader(EmbeddedPostgres.class))
			.withPropertyValues("spring.datasource.url=")
			.run((context) -> {
				FailureAnalysis analysis = new NoDatabaseFailureAnalyzer().analyze(context.getStartupFailure());
				assertThat(analysis).isNotNull();
				assertThat(analysis.getDescription()).startsWith("No database is named");
				assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
			});
	}

}
