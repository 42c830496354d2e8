package nl.wegwijs.source;

/**
 * A publisher in a list: its real name and what the name means in English.
 */
public record PublisherSummary(String slug, String name, String meaning, String type, String path) {

	/** The path of a publisher's page. */
	public static String pathOf(String language, String publisher) {
		return "/" + language + "/sources/" + publisher;
	}

}
