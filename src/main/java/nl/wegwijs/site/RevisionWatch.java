package nl.wegwijs.site;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps this process on the revision of the database: another process may have loaded
 * newer content. Without a database the process stays where it is.
 */
@Component
public class RevisionWatch {

	private static final Logger logger = LoggerFactory.getLogger(RevisionWatch.class);

	private final RevisionStore store;

	private final SiteRevision revision;

	private final LoadedLanguages languages;

	private final LoadedContexts contexts;

	RevisionWatch(RevisionStore store, SiteRevision revision, LoadedLanguages languages, LoadedContexts contexts) {
		this.store = store;
		this.revision = revision;
		this.languages = languages;
		this.contexts = contexts;
	}

	@Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
	void look() {
		try {
			refresh();
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("The revision cannot be read; this process goes on with the one it has: {}", ex.getMessage());
		}
	}

	/** Moves to the revision of the database, if it is another one. */
	public synchronized void refresh() {
		Optional<String> stored = this.store.find();
		if (stored.isPresent() && !stored.get().equals(this.revision.current())) {
			this.languages.reload();
			this.contexts.forget();
			this.revision.moveTo(stored.get());
			logger.info("Serving revision {}", stored.get());
		}
	}

}
