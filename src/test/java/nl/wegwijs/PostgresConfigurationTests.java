package nl.wegwijs;

import org.junit.jupiter.api.Test;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(PostgresConfiguration.class)
@ImportAutoConfiguration({ ServiceConnectionAutoConfiguration.class, DataSourceAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class })
class PostgresConfigurationTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private ObjectProvider<PostgreSQLContainer> container;

	@Autowired
	private ObjectProvider<FreshDatabase> freshDatabase;

	@Test
	void saysWhichPostgresTheTestsRunOn() {
		String version = query("select version()");
		System.out.println("The tests run on this PostgreSQL (" + TestServer.IN_USE + "): " + version);
		assertThat(version).startsWith("PostgreSQL");
		assertThat(Integer.parseInt(query("show server_version_num"))).isGreaterThanOrEqualTo(150000);
	}

	@Test
	void takesTheFirstServerThatIsThere() {
		boolean named = System.getenv("TEST_DATABASE_URL") != null;
		boolean inContainer = this.container.getIfAvailable() != null;
		assertThat(inContainer).isEqualTo(TestServer.IN_USE == TestServer.CONTAINER);
		assertThat(this.freshDatabase.getIfAvailable() != null).isNotEqualTo(inContainer);
		assertThat(TestServer.IN_USE == TestServer.NAMED).isEqualTo(named);
	}

	@Test
	void startsEmptyAndRunsTheMigrations() {
		assertThat(query("select count(*) from language")).isEqualTo("0");
		assertThat(query("select min(version) from flyway_schema_history where success")).isEqualTo("001");
	}

	@Test
	void knowsLettersOfEveryLanguage() {
		assertThat(query("select lower('ÉÇŁЖ')")).isEqualTo("éçłж");
	}

	private String query(String sql) {
		return this.database.sql(sql).query(String.class).single();
	}

}
