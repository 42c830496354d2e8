package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record GuideFile(@Size(min = 10, max = 80) String title, @Size(min = 2, max = 31) String shortTitle,
		@Size(min = 50, max = 160) String summary, @Size(min = 20, max = 600) String shortAnswer,
		@Pattern(regexp = "how-to|overview|checklist|reference") String type, int order,
		@NotEmpty List<@Pattern(regexp = "eu|work|study|family|asylum|ukraine|all") String> situations,
		@Nullable List<String> searchWords, @Nullable String picture, @NotEmpty List<String> sources,
		@NotEmpty List<String> nextSteps, List<String> related,
		@Pattern(regexp = "ai-drafted|expert-reviewed") String provenance, LocalDate reviewed, LocalDate reviewBy,
		@Nullable @Size(min = 10, max = 200) String changeNote,
		@Nullable List<String> redirectFrom) implements ReviewedFile {
}
