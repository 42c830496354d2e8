package nl.wegwijs.fact;

import java.time.LocalDate;

import nl.wegwijs.source.SourceSummary;
import org.jspecify.annotations.Nullable;

/**
 * A dated value with its source. {@code rhythm} is yearly, half-yearly, policy, local or
 * stable; {@code certainty} seen, reported or general.
 */
public record FactView(String id, String label, String value, @Nullable String unit, @Nullable LocalDate validFrom,
		@Nullable LocalDate validUntil, boolean expired, String rhythm, String certainty, LocalDate checked,
		@Nullable String note, SourceSummary source) {
}
