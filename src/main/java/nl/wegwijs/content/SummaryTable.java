package nl.wegwijs.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for a terminal: the first column is text, the others are numbers.
 */
final class SummaryTable {

	private SummaryTable() {
	}

	/** The rows, the first of which names the columns, as aligned lines. */
	static List<String> lines(List<List<Object>> rows) {
		int[] widths = IntStream.range(0, rows.getFirst().size())
			.map((column) -> rows.stream().mapToInt((row) -> row.get(column).toString().length()).max().orElse(1))
			.toArray();
		return rows.stream()
			.map((row) -> IntStream.range(0, widths.length)
				.mapToObj((column) -> ("%" + ((column == 0) ? "-" : "") + widths[column] + "s")
					.formatted(row.get(column)))
				.collect(Collectors.joining("  "))
				.stripTrailing())
			.toList();
	}

}
