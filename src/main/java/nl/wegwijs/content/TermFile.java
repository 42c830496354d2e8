package nl.wegwijs.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record TermFile(@NotBlank String term, @Nullable @Pattern(regexp = "de|het") String article,
		@Size(min = 10, max = 300) String meaning, @Size(min = 2, max = 60) String english, @Nullable List<String> also,
		@Nullable List<String> misspellings) {

	/** The term in kebab-case: its anchor, and what {@code term:} refers to. */
	String key() {
		String ascii = Normalizer.normalize(this.term, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return ascii.toLowerCase(Locale.ROOT)
			.replaceAll("['’]", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

}
