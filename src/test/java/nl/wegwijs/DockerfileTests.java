package nl.wegwijs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DockerfileTests {

	/** One instruction each: comments gone, continued lines joined. */
	private final List<String> instructions = Arrays
		.stream(Files.readString(Path.of("Dockerfile"))
			.replaceAll("(?m)^#.*\n", "")
			.replaceAll("\\\\\n\\s*", "")
			.split("\n"))
		.filter((line) -> !line.isBlank())
		.toList();

	/** The last stage. */
	private final List<String> image = this.instructions
		.subList(this.instructions.indexOf("FROM eclipse-temurin:25-jre"), this.instructions.size());

	DockerfileTests() throws IOException {
	}

	@Test
	void doesNotRunAsRoot() {
		assertThat(argumentsOf("USER")).singleElement().asString().doesNotStartWith("root").doesNotMatch("0(:.*)?");
	}

	@Test
	void endsInARuntimeWithoutTheTools() {
		assertThat(this.instructions).filteredOn((line) -> line.startsWith("FROM "))
			.containsExactly("FROM eclipse-temurin:25-jdk AS build", "FROM eclipse-temurin:25-jre");
	}

	@Test
	void saysWhenItIsReady() {
		assertThat(argumentsOf("EXPOSE")).containsExactly("8080");
		String healthCheck = argumentsOf("HEALTHCHECK").getFirst();
		JsonNode command = new JsonMapper().readTree(healthCheck.substring(healthCheck.indexOf("CMD ") + 4));
		assertThat(command.path(0).asString()).isEqualTo("bash");
		assertThat(command.path(2).asString()).contains("127.0.0.1/8080").contains("GET /readyz ");
	}

	@Test
	void takesNothingFromElsewhere() {
		assertThat(this.instructions).noneMatch((line) -> line.startsWith("ADD "));
		assertThat(this.instructions).noneMatch((line) -> line.contains("://"));
	}

	@Test
	void copiesOnlyWhatItNeeds() {
		List<String> sources = this.instructions.stream()
			.filter((line) -> line.startsWith("COPY ") && !line.contains("--from="))
			.flatMap((line) -> Arrays.stream(line.split(" ")).skip(1).limit(line.split(" ").length - 2L))
			.toList();
		assertThat(sources).doesNotContain(".", "./").allMatch((source) -> Files.exists(Path.of(source)));
	}

	private List<String> argumentsOf(String keyword) {
		return this.image.stream()
			.filter((line) -> line.startsWith(keyword + " "))
			.map((line) -> line.substring(keyword.length()).strip())
			.toList();
	}

}
