package nl.wegwijs.source;

import java.util.List;

/**
 * Finds the pages that rest on sources; implemented by the features that cite.
 */
public interface CitationFinder {

	/** Every citation in a language. */
	List<Citation> citations(String language);

}
