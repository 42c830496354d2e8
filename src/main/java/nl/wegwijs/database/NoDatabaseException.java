package nl.wegwijs.database;

import org.jspecify.annotations.Nullable;

/**
 * The site cannot start without a database; carries what to do about it.
 */
class NoDatabaseException extends RuntimeException {

	private final String action;

	NoDatabaseException(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
