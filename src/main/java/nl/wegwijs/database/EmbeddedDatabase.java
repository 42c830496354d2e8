package nl.wegwijs.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server that runs beside this process. Never for production: it does not
 * wait for the disk.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String USER = "postgres";

	private final DataDirectory directory;

	private final EmbeddedPostgres server;

	private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server) {
		this.directory = directory;
		this.server = server;
	}

	/**
	 * Starts a server on a data directory, or takes over the one that a killed process
	 * left running there.
	 */
	static EmbeddedDatabase start(Path path) {
		DataDirectory directory = take(path.toAbsolutePath().normalize());
		try {
			Optional<Integer> portInUse = directory.portInUse();
			EmbeddedPostgres server = startServer(directory.path(), portInUse.orElse(0));
			logger.info("Embedded PostgreSQL on port {} with its data in {}{}", server.getPort(), directory.path(),
					portInUse.isPresent() ? "; a killed process had left it running" : "");
			return new EmbeddedDatabase(directory, server);
		}
		// The library has a different exception for each way in which a server can fail.
		catch (IOException | RuntimeException | ExceptionInInitializerError ex) {
			throw notStarted(directory, ex);
		}
	}

	private static DataDirectory take(Path path) {
		try {
			return DataDirectory.take(path)
				.orElseThrow(() -> new NoDatabaseException(
						"Another process of this site uses the embedded PostgreSQL in " + path + ".",
						"Stop the other one, or give this one a directory of its own with "
								+ "wegwijs.database.embedded-data-directory.",
						null));
		}
		catch (IOException ex) {
			throw new NoDatabaseException("The embedded PostgreSQL cannot use the directory " + path + ": " + ex,
					"Make it writable, or set SPRING_DATASOURCE_URL to a PostgreSQL of your own.", ex);
		}
	}

	private static EmbeddedPostgres startServer(Path path, int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(path)
			.setCleanDataDirectory(false)
			// The context stops it after the connection pool; a hook would not wait.
			.setRegisterShutdownHook(false)
			.setPort(port)
			// One order of text on every machine, whatever its locale.
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C")
			.start();
	}

	private static NoDatabaseException notStarted(DataDirectory directory, Throwable cause) {
		try {
			directory.close();
		}
		catch (IOException ex) {
			cause.addSuppressed(ex);
		}
		return new NoDatabaseException("The embedded PostgreSQL in " + directory.path() + " did not start: " + cause,
				"See what the server says with --logging.level.io.zonky.test=info. Then delete the directory (the content "
						+ "is loaded anew), or set SPRING_DATASOURCE_URL to a PostgreSQL of your own.",
				cause);
	}

	@Override
	public String getJdbcUrl() {
		return this.server.getJdbcUrl(USER, "postgres");
	}

	@Override
	public String getUsername() {
		return USER;
	}

	@Override
	public @Nullable String getPassword() {
		return null;
	}

	@Override
	public void close() throws IOException {
		try (this.directory) {
			this.server.close();
		}
	}

}
