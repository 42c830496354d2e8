package nl.wegwijs.search;

import java.util.List;

import nl.wegwijs.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The search page: what was asked, how it was understood, and what was found.
 *
 * @param corrected the text that was searched for in place of a misspelt one
 * @param definitions Dutch terms that the text names
 * @param more the path of the next page of results
 */
public record SearchView(String text, @Nullable String corrected, List<Definition> definitions, List<Result> results,
		int total, List<Filter> filters, @Nullable String clearPath, @Nullable String previous, @Nullable String more,
		List<PageLink> topics, String reportUrl) {

	/** Whether anything was asked. */
	public boolean asked() {
		return !this.text.isEmpty();
	}

	/**
	 * A Dutch term and what it means.
	 */
	public record Definition(String term, String meaning, String path) {
	}

	/**
	 * Something that was found: {@code passagePath} leads to the section that the passage
	 * is from.
	 */
	public record Result(String type, String title, String path, @Nullable String topic, @Nullable String passageTitle,
			String passagePath, List<Fragment> passage) {
	}

	/**
	 * A piece of text; {@code marked} where it is one of the words searched for.
	 */
	public record Fragment(String text, boolean marked) {
	}

	/**
	 * A filter: {@code name} is type or topic.
	 */
	public record Filter(String name, List<Option> options) {
	}

	/**
	 * One choice of a filter; {@code value} is empty for "all", {@code label} is set
	 * where the text comes from content.
	 */
	public record Option(String value, String label, String path, int count, boolean selected) {
	}

}
