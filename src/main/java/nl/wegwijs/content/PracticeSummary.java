package nl.wegwijs.content;

import java.util.ArrayList;
import java.util.List;

/**
 * What the practice bank holds, as lines for a terminal: questions by theme, difficulty
 * and element, and those that leave by themselves.
 */
final class PracticeSummary {

	private final List<ThemeFile> themes;

	PracticeSummary(Content content) {
		this.themes = content.themes().stream().map(ContentEntry::value).toList();
	}

	List<List<Object>> byTheme() {
		List<List<Object>> rows = new ArrayList<>();
		rows.add(List.of("Practice", "elements", "facts", "questions", "easy", "medium", "hard", "retire-by",
				"with a guide"));
		this.themes.forEach((theme) -> rows.add(row(theme.number() + " " + theme.name(), List.of(theme))));
		rows.add(row("bank", this.themes));
		return rows;
	}

	List<List<Object>> byElement() {
		List<List<Object>> rows = new ArrayList<>();
		rows.add(List.of("Element", "facts", "questions"));
		this.themes.forEach((theme) -> theme.elements()
			.forEach((element) -> rows.add(List.of(element.number(), element.knowledge().size(),
					theme.items().stream().filter((item) -> item.element().equals(element.number())).count()))));
		return rows;
	}

	private static List<Object> row(String name, List<ThemeFile> themes) {
		List<ThemeFile.Item> items = themes.stream().flatMap((theme) -> theme.items().stream()).toList();
		List<ThemeFile.Element> elements = themes.stream().flatMap((theme) -> theme.elements().stream()).toList();
		return List.of(name, elements.size(), elements.stream().mapToInt((element) -> element.knowledge().size()).sum(),
				items.size(), ofDifficulty(items, "easy"), ofDifficulty(items, "medium"), ofDifficulty(items, "hard"),
				items.stream().filter((item) -> item.retireBy() != null).count(),
				items.stream().filter((item) -> item.guide() != null).count());
	}

	private static long ofDifficulty(List<ThemeFile.Item> items, String difficulty) {
		return items.stream().filter((item) -> item.difficulty().equals(difficulty)).count();
	}

}
