package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentSummaryTests {

	private final List<String> lines = summary();

	private static List<String> summary() {
		Content content = new ContentReader(ContentFolder.read(java.nio.file.Path.of("content")), new ContentProblems())
			.read();
		return new ContentSummary(content, LocalDate.of(2026, 11, 27)).lines();
	}

	@Test
	void theHubIsAsCompleteAsPromised() {
		assertThat(numbers("all")).satisfies((all) -> {
			assertThat(all.get(0)).as("guides").isGreaterThanOrEqualTo(75);
			assertThat(all.get(2)).as("questions").isGreaterThanOrEqualTo(48);
			assertThat(all.get(3)).as("sources").isGreaterThanOrEqualTo(150);
		});
		for (String topic : List.of("first-steps", "integration-exams", "integration-routes",
				"language-levels-and-tests", "learning-resources", "official-information",
				"routes-to-the-netherlands")) {
			assertThat(numbers(topic).get(0)).as(topic + " guides").isGreaterThanOrEqualTo(10);
			assertThat(numbers(topic).get(2)).as(topic + " questions").isGreaterThanOrEqualTo(6);
		}
		assertThat(numbers("facts").getFirst()).isGreaterThanOrEqualTo(150);
		assertThat(numbers("publishers").getFirst()).isGreaterThanOrEqualTo(50);
		assertThat(numbers("terms").getFirst()).isGreaterThanOrEqualTo(250);
	}

	@Test
	void theMiddleSentenceOfTheHubHasAtMostFifteenWords() {
		assertThat(numbers("all guides").getFirst()).isPositive().isLessThanOrEqualTo(15);
	}

	private List<Integer> numbers(String name) {
		String line = this.lines.stream()
			.filter((candidate) -> candidate.matches(name + "( +\\d+)+"))
			.findFirst()
			.orElseThrow();
		return List.of(line.substring(name.length()).strip().split(" +")).stream().map(Integer::valueOf).toList();
	}

}
