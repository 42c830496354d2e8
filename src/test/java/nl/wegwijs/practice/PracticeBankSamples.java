package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.wegwijs.source.PublisherSummary;
import nl.wegwijs.source.SourceSummary;
import org.jspecify.annotations.Nullable;

/**
 * A bank of two themes with twelve questions each.
 */
final class PracticeBankSamples {

	private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

	private PracticeBankSamples() {
	}

	static PracticeBank bank() {
		Map<String, ItemView> items = new LinkedHashMap<>();
		List<ThemeView> themes = IntStream.of(1, 2).mapToObj((theme) -> {
			for (char letter = 'a'; letter <= 'l'; letter++) {
				ItemView item = item(theme + "11" + letter, null);
				items.put(item.id(), item);
			}
			return new ThemeView(theme, "theme-" + theme, "Thema " + theme, "Theme", "About.", "/", List.of(),
					List.of(), 12);
		}).toList();
		return new PracticeBank(themes, items);
	}

	static ItemView item(String id, @Nullable LocalDate retireBy) {
		List<ItemView.Option> options = IntStream.rangeClosed(1, 3)
			.mapToObj((number) -> new ItemView.Option(number, "Optie " + number, "Option", null, null))
			.toList();
		PublisherSummary publisher = new PublisherSummary("town", "Town", "Town", "government", "/en/sources/town");
		SourceSummary source = new SourceSummary("town", "Town", "https://example.org", "example.org", "About.",
				"official", List.of("nl"), "free", null, "archived-copy", CHECKED, publisher);
		return new ItemView(id,
				new ItemView.Place("theme-" + id.charAt(0), id.charAt(0) - '0', "Thema", "1.1.1", "Element"),
				"Situatie.", "Vraag?", "Question?", options, 1 + id.charAt(3) % 3, "Uitleg.", "Explanation.", List.of(),
				"easy", retireBy, null, new ThemeView.Fact("fact", "Fact.", source, "seen", CHECKED), "/", "/report");
	}

}
