package nl.wegwijs.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real content of the site.
 */
class ContentFolderTests {

	@Test
	void theContentOfTheSiteHasNoErrors() {
		ContentCompiler.Result result = new ContentCompiler((language, key) -> key).compile(Path.of("content"),
				LocalDate.now());
		List<ContentProblem> errors = result.problems().stream().filter(ContentProblem::isError).toList();
		assertThat(errors).isEmpty();
		assertThat(result.documents()).isNotNull();
	}

}
