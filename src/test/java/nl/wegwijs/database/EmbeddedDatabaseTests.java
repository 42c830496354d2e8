package nl.wegwijs.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseTests {

	/** Made once, because making a new database takes the longest. */
	@TempDir
	private static Path directory;

	@Test
	void keepsItsDataForTheNextStart() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			query(database, "create table kept as select 'here' as text; select 1");
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			assertThat(query(database, "select text from kept")).isEqualTo("here");
		}
	}

	@Test
	void isForOneProcessAtATime() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			assertThatExceptionOfType(NoDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.start(directory))
				.withMessageContaining("Another process")
				.withMessageContaining(directory.toString());
			assertThat(query(database, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void takesOverTheServerThatAKilledProcessLeftRunning() throws Exception {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), Start.class.getName(), directory.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String address;
		try (BufferedReader output = process.inputReader()) {
			address = output.lines().filter((line) -> line.startsWith("jdbc:")).findFirst().orElseThrow();
		}
		finally {
			process.destroyForcibly().waitFor();
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			assertThat(database.getJdbcUrl()).isEqualTo(address);
			assertThat(query(database, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void doesNotTakeAnotherProgramForAServer(@TempDir Path other) throws IOException {
		Files.write(other.resolve("postmaster.pid"),
				List.of(Long.toString(ProcessHandle.current().pid()), other.toString(), "0", "5432"));
		try (DataDirectory held = DataDirectory.take(other).orElseThrow()) {
			assertThat(held.portInUse()).isEmpty();
		}
	}

	@Test
	void saysWhatToDoWhenTheServerDoesNotStart(@TempDir Path other) throws IOException {
		Files.writeString(other.resolve("not-a-database"), "");
		assertThatExceptionOfType(NoDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.start(other))
			.withMessageContaining("did not start")
			.satisfies((ex) -> assertThat(ex.action()).contains("SPRING_DATASOURCE_URL"));
	}

	@Test
	void namesItsDirectoryAfterItsMajorVersion() throws Exception {
		DatabaseProperties defaults = Binder.get(new MockEnvironment())
			.bindOrCreate("wegwijs.database", DatabaseProperties.class);
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			int major = Integer.parseInt(query(database, "show server_version_num")) / 10000;
			assertThat(defaults.embeddedDataDirectory()).hasToString(".data/postgres-" + major);
		}
	}

	private static String query(EmbeddedDatabase database, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database.getJdbcUrl());
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
			while (statement.getUpdateCount() != -1) {
				statement.getMoreResults();
			}
			try (ResultSet rows = statement.getResultSet()) {
				rows.next();
				return rows.getString(1);
			}
		}
	}

	/** Starts a database and waits to be killed. */
	static final class Start {

		private Start() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			System.out.println(EmbeddedDatabase.start(Path.of(arguments[0])).getJdbcUrl());
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
