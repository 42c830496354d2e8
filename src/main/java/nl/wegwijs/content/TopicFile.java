package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record TopicFile(@Size(min = 10, max = 80) String title, @Size(min = 2, max = 31) String shortTitle,
		@Size(min = 50, max = 240) String summary, int order, @Size(min = 3, max = 3) List<@NotBlank String> takeaways,
		@Nullable String picture, @NotEmpty List<@Valid Group> sourceGroups, @NotEmpty List<@Valid Step> nextSteps,
		LocalDate reviewed, LocalDate reviewBy, @Nullable List<String> redirectFrom) implements ReviewedFile {

	record Group(@Size(min = 3, max = 100) String title, @NotBlank String summary,
			@NotEmpty List<@Valid Placement> placements) {
	}

	record Placement(String source, @Nullable String name, @Size(min = 2, max = 60) String tag,
			@NotBlank String reason) {
	}

	record Step(@NotBlank String what, @NotBlank String where, @NotBlank String when, String guide) {
	}

}
