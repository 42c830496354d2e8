package nl.wegwijs.practice;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A sheet for a class: questions on the first pages, key and words on the last.
 */
public record SheetView(String scope, String title, int seed, boolean bilingual, List<ItemView> items,
		List<ItemView.Word> words, List<ThemeView> themes) {

	/**
	 * The language of the title, if it is not that of the page: themes have Dutch names.
	 */
	public @Nullable String titleLanguage() {
		return this.scope.equals(PracticeBank.MIXED) ? null : "nl";
	}

	/** The letter of the right option as the sheet prints it. */
	public String key(ItemView item) {
		int place = item.options().stream().map(ItemView.Option::number).toList().indexOf(item.answer());
		return String.valueOf("ABC".charAt(place));
	}

}
