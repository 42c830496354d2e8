package nl.wegwijs.fact;

import java.time.LocalDate;
import java.util.Set;

import nl.wegwijs.source.SourceSummary;
import org.jspecify.annotations.Nullable;

/**
 * A dated value with its source. {@code rhythm} is yearly, half-yearly, policy, local or
 * stable; {@code certainty} seen, reported or general.
 */
public record FactView(String id, String label, String value, @Nullable String unit, @Nullable LocalDate validFrom,
		@Nullable LocalDate validUntil, boolean expired, String rhythm, String certainty, LocalDate checked,
		@Nullable String note, SourceSummary source) {

	private static final Set<String> VARYING = Set.of("yearly", "half-yearly", "local");

	/** Whether another year or another place has another value. */
	public boolean varies() {
		return VARYING.contains(this.rhythm);
	}

}
