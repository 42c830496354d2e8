package nl.wegwijs.content;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record PictureFile(@Size(min = 3, max = 100) String title, @NotBlank String description,
		@Pattern(regexp = "timeline|ladder|lanes|grid") String kind, @Nullable List<String> columns,
		@NotEmpty List<@Valid Row> rows) {

	record Row(@NotBlank String label, @Nullable String note, List<String> cells) {
	}

}
