package nl.wegwijs.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The day that all things of a list have in common, so that a page can say it once.
 */
public final class SharedDay {

	private SharedDay() {
	}

	/** The day of all these things, or null if they have none or more than one. */
	public static <T> @Nullable LocalDate of(Collection<T> things, Function<T, LocalDate> day) {
		List<LocalDate> days = things.stream().map(day).distinct().toList();
		return (days.size() == 1) ? days.getFirst() : null;
	}

}
