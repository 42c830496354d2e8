package nl.wegwijs.content;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;

record ThemeFile(int number, @NotBlank String name, @NotBlank String meaning, @NotBlank String summary,
		@NotEmpty List<@Valid Element> elements) {

	record Element(@Pattern(regexp = "\\d(\\.\\d+){2}") String number, @NotBlank String name) {
	}

}
