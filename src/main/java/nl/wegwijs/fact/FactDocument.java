package nl.wegwijs.fact;

import java.time.LocalDate;

import nl.wegwijs.site.ContentDocument;
import org.jspecify.annotations.Nullable;

/**
 * A dated value, ready to store; {@code expired} is judged on the day of the load.
 */
public record FactDocument(String language, String id, String label, String value, @Nullable String unit,
		@Nullable LocalDate validFrom, @Nullable LocalDate validUntil, boolean expired, String rhythm,
		LocalDate reviewBy, String certainty, String source, LocalDate checked,
		@Nullable String note) implements ContentDocument {
}
