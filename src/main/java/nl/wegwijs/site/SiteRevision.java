package nl.wegwijs.site;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The revision of the content that this process serves; it needs no database to answer.
 */
@Component
public class SiteRevision {

	private final AtomicReference<@Nullable String> current = new AtomicReference<>();

	/** The fingerprint of the content, or {@code null} before the first load. */
	public @Nullable String current() {
		return this.current.get();
	}

	/** Moves to a revision that is in the database. */
	public void moveTo(String fingerprint) {
		this.current.set(fingerprint);
	}

}
