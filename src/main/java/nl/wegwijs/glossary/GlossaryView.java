package nl.wegwijs.glossary;

import java.util.List;

/**
 * The glossary by letter; a letter without terms has an empty list.
 */
public record GlossaryView(List<Letter> letters, int total) {

	/**
	 * The terms that start with a letter (lower case), and the path of its page.
	 */
	public record Letter(String letter, String path, List<TermView> terms) {
	}

	/** The path of the glossary. */
	public static String pathOf(String language) {
		return "/" + language + "/glossary";
	}

}
