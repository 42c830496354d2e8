package nl.wegwijs.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns a passage with marks into pieces of plain text; whatever else it holds stays
 * text.
 */
final class Highlight {

	private Highlight() {
	}

	static List<SearchView.Fragment> of(String cut) {
		String passage = withEllipses(cut.strip());
		List<SearchView.Fragment> fragments = new ArrayList<>();
		boolean marked = false;
		int start = 0;
		for (int place = 0; place <= passage.length(); place++) {
			boolean end = place == passage.length();
			if (end || passage.charAt(place) == EntryQuery.MARK_START || passage.charAt(place) == EntryQuery.MARK_END) {
				if (place > start) {
					fragments.add(new SearchView.Fragment(passage.substring(start, place), marked));
				}
				marked = !end && passage.charAt(place) == EntryQuery.MARK_START;
				start = place + 1;
			}
		}
		return List.copyOf(fragments);
	}

	/** A passage that begins or ends within a sentence says so. */
	private static String withEllipses(String passage) {
		boolean begins = passage.matches("(?s)[^\\p{L}\\p{N}]*[\\p{Lu}\\p{N}].*");
		boolean ends = passage.matches("(?s).*[.?!:][^\\p{L}\\p{N}]*");
		return ((begins || passage.isEmpty()) ? "" : "… ") + passage + ((ends || passage.isEmpty()) ? "" : " …");
	}

}
