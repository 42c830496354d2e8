package nl.wegwijs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * An empty database that lives as long as one application context. The address of the
 * server carries user and password.
 */
final class FreshDatabase implements JdbcConnectionDetails, AutoCloseable {

	private final String server;

	private final String name;

	private FreshDatabase(String server, String name) {
		this.server = server;
		this.name = name;
	}

	static FreshDatabase on(String server) {
		FreshDatabase database = new FreshDatabase(server, "test_" + UUID.randomUUID().toString().replace("-", ""));
		database.execute("create database " + database.name);
		return database;
	}

	@Override
	public String getJdbcUrl() {
		return this.server.replaceFirst("(//[^/]+/)[^?]*", "$1" + this.name);
	}

	@Override
	public @Nullable String getUsername() {
		return null;
	}

	@Override
	public @Nullable String getPassword() {
		return null;
	}

	@Override
	public void close() {
		execute("drop database " + this.name + " with (force)");
	}

	private void execute(String sql) {
		try (Connection connection = DriverManager.getConnection(this.server);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql, ex);
		}
	}

}
