package nl.wegwijs.glossary;

import java.util.List;

/**
 * The glossary page of one letter, with all letters to go on to.
 */
public record LetterView(GlossaryView.Letter letter, List<GlossaryView.Letter> letters) {

	/** The path of a letter's page. */
	public static String pathOf(String language, String letter) {
		return GlossaryView.pathOf(language) + "/" + letter;
	}

}
