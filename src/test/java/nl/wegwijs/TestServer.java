package nl.wegwijs;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.DockerClientFactory;

import org.springframework.util.StringUtils;

/**
 * Where the tests' PostgreSQL comes from: the first of these that is there.
 */
enum TestServer {

	/**
	 * The server that TEST_DATABASE_URL names; its user must be allowed to create
	 * databases.
	 */
	NAMED,

	/** A container for each context, where a Docker engine answers. */
	CONTAINER,

	/** One server for all contexts, from binaries that Maven brings. */
	EMBEDDED;

	static final TestServer IN_USE = find();

	private static TestServer find() {
		if (StringUtils.hasText(System.getenv("TEST_DATABASE_URL"))) {
			return NAMED;
		}
		return DockerClientFactory.instance().isDockerAvailable() ? CONTAINER : EMBEDDED;
	}

	/**
	 * The address of a database on the server in use.
	 */
	static String url() {
		return (IN_USE == NAMED) ? System.getenv("TEST_DATABASE_URL")
				: Embedded.POSTGRES.getJdbcUrl("postgres", "postgres");
	}

	/** Starts when it is first asked for. */
	private static final class Embedded {

		private static final EmbeddedPostgres POSTGRES = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setLocaleConfig("locale-provider", "builtin")
					.setLocaleConfig("builtin-locale", "C.UTF-8")
					.setLocaleConfig("locale", "C")
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
