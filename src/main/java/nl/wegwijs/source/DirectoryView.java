package nl.wegwijs.source;

import java.util.List;

/**
 * The source directory: filters as plain links, and the matching sources by publisher.
 */
public record DirectoryView(List<Filter> filters, List<PublisherGroup> groups, int total, boolean filtered,
		String clearPath) {

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
	 * A publisher and those of its sources that match.
	 */
	public record PublisherGroup(PublisherSummary publisher, List<SourceSummary> sources) {
	}

}
