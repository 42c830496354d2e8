package nl.wegwijs.database;

import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.util.ClassUtils;

/**
 * Provides a database when no setting names one: an embedded PostgreSQL where its
 * binaries are on the classpath, else a clear refusal. An auto-configuration, so that a
 * database that a test brings goes before it.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(DatabaseUrlMissing.class)
@ConditionalOnMissingBean({ DataSource.class, JdbcConnectionDetails.class })
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseAutoConfiguration {

	private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

	@Bean
	JdbcConnectionDetails database(DatabaseProperties properties) {
		if (!ClassUtils.isPresent(LIBRARY, null)) {
			throw new NoDatabaseException("No database is named, and this build carries none of its own.",
					"Set SPRING_DATASOURCE_URL (such as jdbc:postgresql://localhost:5432/wegwijs), "
							+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
					null);
		}
		return EmbeddedDatabase.start(properties.embeddedDataDirectory());
	}

}
