package nl.wegwijs;

import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A real PostgreSQL for a test, empty for every application context: see
 * {@link TestServer} for where it comes from.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresConfiguration {

	@Bean
	@ServiceConnection
	@Conditional(InContainer.class)
	PostgreSQLContainer postgres() {
		return new PostgreSQLContainer("postgres:18").withEnv("POSTGRES_INITDB_ARGS",
				"--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C");
	}

	@Bean
	@Conditional(OnServer.class)
	FreshDatabase freshDatabase() {
		return FreshDatabase.on(TestServer.url());
	}

	static class InContainer implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return TestServer.IN_USE == TestServer.CONTAINER;
		}

	}

	static class OnServer implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return TestServer.IN_USE != TestServer.CONTAINER;
		}

	}

}
