package nl.wegwijs.practice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The frame of the page on which a learner sees the progress that their own browser
 * keeps: themes and elements with the ids of their questions.
 */
public record ProgressView(List<Theme> themes) {

	/**
	 * A theme with its elements.
	 */
	public record Theme(int number, String slug, String name, List<Element> elements) {
	}

	/**
	 * An element; {@code items} are ids with spaces between them.
	 */
	public record Element(String number, String name, String items) {
	}

	static ProgressView of(PracticeBank bank) {
		return new ProgressView(bank.themes()
			.stream()
			.map((theme) -> new Theme(theme.number(), theme.slug(), theme.name(),
					theme.elements()
						.stream()
						.map((element) -> new Element(element.number(), element.name(), items(bank, element)))
						.toList()))
			.toList());
	}

	private static String items(PracticeBank bank, ThemeView.Element element) {
		return bank.items()
			.values()
			.stream()
			.filter((item) -> item.place().element().equals(element.number()))
			.map(ItemView::id)
			.collect(Collectors.joining(" "));
	}

}
