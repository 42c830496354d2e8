package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All themes and questions of a language, in memory.
 *
 * @param items by id, in the order of the bank
 */
record PracticeBank(List<ThemeView> themes, Map<String, ItemView> items) {

	/** The scope of a run over all themes. */
	static final String MIXED = "mixed";

	Optional<ThemeView> theme(String slug) {
		return this.themes.stream().filter((theme) -> theme.slug().equals(slug)).findFirst();
	}

	Optional<ItemView> item(String id) {
		return Optional.ofNullable(this.items.get(id));
	}

	/** All questions of a theme, also those that are no longer asked. */
	List<ItemView> ofTheme(String slug) {
		return this.items.values().stream().filter((item) -> item.place().theme().equals(slug)).toList();
	}

	/**
	 * The questions of a scope that are asked on a day, in the order of the bank.
	 * @param scope a theme, {@value #MIXED}, a guide such as {@code first-steps/bsn}, or
	 * ids with commas
	 */
	List<ItemView> questions(String scope, LocalDate day) {
		if (scope.matches("\\d{3}[a-z](,\\d{3}[a-z])*")) {
			return Arrays.stream(scope.split(",")).distinct().map(this.items::get).filter(Objects::nonNull).toList();
		}
		return this.items.values().stream().filter((item) -> item.isAskedOn(day) && isIn(item, scope)).toList();
	}

	private static boolean isIn(ItemView item, String scope) {
		if (scope.contains("/")) {
			return item.guide() != null && item.guide().path().replaceFirst("#.*", "").endsWith("/topics/" + scope);
		}
		return scope.equals(MIXED) || item.place().theme().equals(scope);
	}

}
