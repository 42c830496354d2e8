package nl.wegwijs.site;

/**
 * A document that is ready to store. Its text form names all it holds, so that equal
 * documents have equal hashes.
 */
public interface ContentDocument {

	String language();

	/** The id within its language, such as {@code first-steps/bsn}. */
	String id();

	default ContentKey key() {
		return new ContentKey(language(), id());
	}

}
