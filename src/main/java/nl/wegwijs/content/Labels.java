package nl.wegwijs.content;

/**
 * Interface texts that stand inside content, such as the name of a callout.
 */
interface Labels {

	/** The text of a key in a language. */
	String text(String language, String key);

}
