package nl.wegwijs.markdown;

import java.time.LocalDate;

/**
 * What a Markdown text can refer to, given by the caller: this module knows no registry.
 */
public interface References {

	/**
	 * Resolves the target of a link: {@code source:id}, {@code term:key}, a relative file
	 * path or an address.
	 */
	ResolvedLink link(String target, String text) throws UnresolvedReferenceException;

	/**
	 * The safe HTML of a fact.
	 * @param insideLink whether it stands in the text of a link, so that it cannot be one
	 */
	String fact(String id, boolean insideLink) throws UnresolvedReferenceException;

	/** A label of the interface in the language of the text. */
	String label(String key);

	/** The day on which expiring passages are judged. */
	LocalDate today();

}
