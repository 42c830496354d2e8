package nl.wegwijs;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Puts every page of the running site where {@code ./mvnw verify} lets the Nu HTML
 * checker read them; one error there breaks the build.
 */
@SiteTest
class HtmlCheckerTests {

	private static final Path PAGES = Path.of("target/html-pages");

	private static final List<String> OUTSIDE_THE_SITEMAP = List.of("/en/search?q=digid", "/en/search?q=municipallity",
			"/en/search?q=qwxzvkj", "/en/sources?kind=official", "/en/topics/first-steps/print",
			"/en/topics/integration-exams/print", "/en/topics/first-steps/offline", "/en/my-pages",
			"/en/embed/questions/first-steps/what-first", "/en/knm/questions/311a?answer=1",
			"/en/knm/practise?scope=wonen&seed=5", "/en/knm/practise?scope=wonen&seed=5&answers=1231231231",
			"/en/knm/sheet?bilingual=true&count=20", "/en/nowhere");

	@LocalServerPort
	private int port;

	@Test
	void everyPageIsThereForTheChecker() throws IOException {
		Visitor visitor = new Visitor(this.port);
		List<String> paths = Stream.concat(visitor.sitemap().stream(), OUTSIDE_THE_SITEMAP.stream()).toList();
		FileSystemUtils.deleteRecursively(PAGES);
		Files.createDirectories(PAGES);
		for (String path : paths) {
			HttpResponse<String> answer = visitor.get(path);
			assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(path).startsWith("text/html");
			assertThat(answer.body()).as("the messages of " + path).doesNotContain("??");
			// The checker's CSS part does not know cascade layers; the one file with a
			// style has the site's own.
			String page = answer.body().replaceAll("(?s)<style>.*?</style>", "<style></style>");
			Files.writeString(PAGES.resolve(path.substring(1).replace('/', '~').replace('?', '!') + ".html"), page);
		}
		try (Stream<Path> files = Files.list(PAGES)) {
			assertThat(files.count()).isEqualTo(paths.size()).isGreaterThan(600);
		}
	}

}
