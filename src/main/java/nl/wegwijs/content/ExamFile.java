package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ExamFile(@Size(min = 10, max = 80) String title, @Size(min = 2, max = 31) String shortTitle,
		@Size(min = 50, max = 160) String summary, @Nullable List<String> searchWords, @NotEmpty List<String> sources,
		LocalDate reviewed, LocalDate reviewBy) implements ReviewedFile {
}
