package nl.wegwijs.content;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

record FactFile(@Pattern(regexp = ContentPath.SLUG) String id, @NotBlank String label, @NotBlank String value,
		@Nullable String unit, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil,
		@Pattern(regexp = "yearly|half-yearly|policy|local|stable") String rhythm, LocalDate reviewBy,
		@Pattern(regexp = "seen|reported|general") String certainty, String source, LocalDate checked,
		@Nullable String note) {

	boolean isExpired(LocalDate today) {
		return this.validUntil != null && this.validUntil.isBefore(today);
	}

}
