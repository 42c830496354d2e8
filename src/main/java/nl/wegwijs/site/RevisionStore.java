package nl.wegwijs.site;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The revision that the database holds, and the lock under which it changes.
 */
@Component
public class RevisionStore {

	/** Any number will do, as long as every process of the site uses the same. */
	private static final long LOCK = 3_210_715L;

	private final JdbcClient jdbc;

	RevisionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The fingerprint of the content in the database, if any was loaded. */
	public Optional<String> find() {
		return this.jdbc.sql("select fingerprint from site_revision").query(String.class).optional();
	}

	/** Waits until this transaction is the only one that loads. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> number).list();
	}

	/** Names the content that the tables hold from now on. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void store(String fingerprint) {
		this.jdbc.sql("""
				insert into site_revision (fingerprint) values (?)
				on conflict (only_row) do update set fingerprint = excluded.fingerprint, loaded_at = now()""")
			.param(fingerprint)
			.update();
	}

}
