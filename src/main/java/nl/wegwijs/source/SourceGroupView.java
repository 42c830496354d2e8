package nl.wegwijs.source;

import java.util.List;

/**
 * A group of sources in a topic; tag and reason belong to the placement, not to the
 * source.
 */
public record SourceGroupView(String title, String summary, List<Placement> placements) {

	/**
	 * A source as a topic presents it.
	 */
	public record Placement(String name, String tag, String reason, SourceSummary source) {
	}

}
