package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record QuestionFile(@Size(min = 10, max = 120) String title, int order, @Nullable Integer featured,
		@Nullable List<String> searchWords, String guide, @NotEmpty List<String> sources, LocalDate reviewed,
		LocalDate reviewBy, @Nullable List<String> redirectFrom) implements ReviewedFile {
}
