package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ThemeFile(int number, @NotBlank String name, @NotBlank String meaning, @NotBlank String summary,
		@NotEmpty List<@Valid Element> elements, @Nullable List<@Valid Item> questions) {

	List<Item> items() {
		return (this.questions == null) ? List.of() : this.questions;
	}

	record Element(@Pattern(regexp = "\\d(\\.\\d+){2}") String number, @NotBlank String name,
			@Nullable List<@Valid Fact> facts) {

		List<Fact> knowledge() {
			return (this.facts == null) ? List.of() : this.facts;
		}

	}

	record Fact(@Pattern(regexp = ContentPath.SLUG) String id, @NotBlank String text, String source,
			@Pattern(regexp = "seen|reported|general") String certainty, LocalDate checked) {
	}

	record Item(@Pattern(regexp = "\\d{3}[a-z]") String id, String element, String fact, @NotBlank String situation,
			@NotBlank String question, @NotBlank String gloss, @Size(min = 3, max = 3) List<@Valid Option> options,
			@Min(1) @Max(3) int answer, @NotBlank String explanation, @NotBlank String explanationEnglish,
			@Size(min = 1, max = 4) List<@Valid Word> words, @Pattern(regexp = "easy|medium|hard") String difficulty,
			@Nullable LocalDate retireBy, @Nullable String guide) {

		Option right() {
			return this.options.get(this.answer - 1);
		}

		List<Option> wrong() {
			return this.options.stream().filter((option) -> option != right()).toList();
		}

	}

	record Option(@NotBlank String text, @NotBlank String english, @Nullable String why, @Nullable String whyEnglish) {
	}

	record Word(@NotBlank String dutch, @NotBlank String english) {
	}

}
