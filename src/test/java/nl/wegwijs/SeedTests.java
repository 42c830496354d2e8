package nl.wegwijs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The text with which the hub began is all on the site. Where its wording was corrected,
 * {@code wording.json} says how; names that were wrong have their real form there.
 */
@SiteTest
class SeedTests {

	private static final Path FOLDER = Path.of("src/test/resources/seed");

	private final JsonNode seed = read("information-hub.json");

	private final JsonNode wording = read("wording.json");

	private Visitor visitor;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void theHubShowsEveryTopicSourceAndQuickAnswer() {
		Document page = this.visitor.page("/en");
		List<String> missing = new ArrayList<>();
		for (String key : List.of("eyebrow", "title", "intro", "closing")) {
			find(page, this.seed.get(key).asString(), missing);
		}
		for (String heading : List.of("topicsHeading", "sourcesHeading", "quickAnswers")) {
			find(page, this.seed.get(heading).get("eyebrow").asString(), missing);
			find(page, this.seed.get(heading).get("title").asString(), missing);
			find(page, this.seed.get(heading).get("summary").asString(), missing);
		}
		this.seed.get("topics").forEach((topic) -> findTopic(page, topic, missing));
		this.seed.get("quickAnswers").get("items").forEach((item) -> {
			find(page, item.get("q").asString(), missing);
			find(page, item.get("a").asString(), missing);
		});
		assertThat(missing).isEmpty();
	}

	@Test
	void everyTopicShowsItsOwnPart() {
		List<String> missing = new ArrayList<>();
		Map<String, String> paths = topicPaths();
		this.seed.get("topics").forEach((topic) -> {
			String title = printed(topic.get("title").asString());
			findTopic(this.visitor.page(paths.get(title)), topic, missing);
		});
		assertThat(missing).isEmpty();
	}

	@Test
	void theSeedIsAsLargeAsItWas() {
		assertThat(this.seed.get("topics")).hasSize(7);
		SoftAssertions softly = new SoftAssertions();
		int placements = 0;
		for (JsonNode topic : this.seed.get("topics")) {
			softly.assertThat(topic.get("takeaways")).hasSize(3);
			softly.assertThat(topic.get("sourceGroups")).hasSize(3);
			for (JsonNode group : topic.get("sourceGroups")) {
				placements += group.get("entries").size();
			}
		}
		softly.assertThat(placements).isEqualTo(63);
		softly.assertAll();
	}

	private void findTopic(Document page, JsonNode topic, List<String> missing) {
		find(page, topic.get("title").asString(), missing);
		find(page, topic.get("summary").asString(), missing);
		topic.get("takeaways").forEach((takeaway) -> find(page, takeaway.asString(), missing));
		topic.get("sourceGroups").forEach((group) -> {
			find(page, group.get("title").asString(), missing);
			find(page, group.get("summary").asString(), missing);
			group.get("entries").forEach((entry) -> {
				find(page, entry.get("name").asString(), missing);
				find(page, entry.get("tag").asString(), missing);
				find(page, entry.get("description").asString(), missing);
				if (page.select("a[href=\"https://" + entry.get("url").asString() + "\"]").isEmpty()) {
					missing.add(page.location() + ": link to " + entry.get("url").asString());
				}
			});
		});
	}

	private void find(Document page, String text, List<String> missing) {
		if (!page.text().contains(printed(text))) {
			missing.add(page.location() + ": " + printed(text));
		}
	}

	private String printed(String text) {
		return this.wording.has(text) ? this.wording.get(text).asString() : text;
	}

	private Map<String, String> topicPaths() {
		return this.visitor.page("/en")
			.select("a[href^=/en/topics/]")
			.stream()
			.collect(
					java.util.stream.Collectors.toMap((link) -> link.text(), (link) -> link.attr("href"), (a, b) -> a));
	}

	private static JsonNode read(String file) {
		try {
			return JsonMapper.builder().build().readTree(Files.readString(FOLDER.resolve(file)));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
