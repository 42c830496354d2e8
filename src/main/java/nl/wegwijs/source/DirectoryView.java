package nl.wegwijs.source;

import java.util.List;

/**
 * The source directory: filters as plain links, what is chosen, and the matching sources
 * by publisher. Without a filter {@code types} has all publishers and {@code groups} is
 * empty; with one it is the other way round.
 */
public record DirectoryView(List<Filter> filters, List<Choice> choices, List<PublisherType> types,
		List<PublisherGroup> groups, int total, String clearPath) {

	/**
	 * A filter: {@code name} is kind, topic, language or cost.
	 */
	public record Filter(String name, List<Option> options) {
	}

	/**
	 * One choice of a filter; {@code value} is empty for "all", {@code label} is set
	 * where the text comes from content and not from messages.
	 */
	public record Option(String value, String label, String path, int count, boolean selected) {
	}

	/**
	 * An option that is chosen, and the name of its filter.
	 */
	public record Choice(String filter, Option option) {
	}

	/**
	 * The publishers of one type.
	 */
	public record PublisherType(String type, List<PublisherGroup> groups) {
	}

	/**
	 * A publisher and those of its sources that match.
	 */
	public record PublisherGroup(PublisherSummary publisher, List<SourceSummary> sources) {
	}

}
