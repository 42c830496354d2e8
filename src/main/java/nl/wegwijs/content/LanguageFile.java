package nl.wegwijs.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

record LanguageFile(@Pattern(regexp = "[a-z]{2,3}") String code, @NotBlank String name,
		@Pattern(regexp = "ltr|rtl") String direction, @Pattern(regexp = "[a-z_]+") String textSearch) {
}
