package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record PublisherFile(@NotBlank String name, @Size(min = 2, max = 80) String meaning, @NotBlank String about,
		@Pattern(regexp = "government|public-body|education|non-profit|company") String type, String site,
		@Nullable List<String> also, @NotEmpty List<@Valid Source> sources) {

	record Source(@Pattern(regexp = ContentPath.SLUG) String id, @Size(min = 3, max = 100) String title, String url,
			@NotBlank String about, @Pattern(regexp = "official|popular|free|local|guided") String kind,
			@NotEmpty List<@Pattern(regexp = "[a-z]{2,3}") String> languages,
			@Pattern(regexp = "free|paid|mixed") String cost, @Nullable String level,
			@Pattern(regexp = "archived-copy|secondary-record|address-only") String evidence, LocalDate checked) {
	}

}
