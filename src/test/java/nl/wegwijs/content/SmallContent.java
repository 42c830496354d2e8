package nl.wegwijs.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;

/**
 * A copy of the small, faultless content of the tests, to be changed.
 */
final class SmallContent {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Path ORIGINAL = Path.of("src/test/resources/small-content");

	private final Path directory;

	SmallContent(Path directory) {
		this.directory = directory;
		try (Stream<Path> paths = Files.walk(ORIGINAL)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				Path target = directory.resolve(ORIGINAL.relativize(path).toString());
				Files.createDirectories(target.getParent());
				Files.copy(path, target);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path directory() {
		return this.directory;
	}

	/** Replaces a text that stands in a file; the file must have it. */
	SmallContent replace(String file, String old, String replacement) {
		try {
			String text = Files.readString(this.directory.resolve(file));
			if (!text.contains(old)) {
				throw new IllegalArgumentException(file + " has no '" + old + "'");
			}
			return write(file, text.replace(old, replacement));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	SmallContent write(String file, String text) {
		try {
			Path path = this.directory.resolve(file);
			Files.createDirectories(path.getParent());
			Files.writeString(path, text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ContentCompiler.Result compile() {
		return new ContentCompiler((language, key) -> key).compile(this.directory, TODAY);
	}

	/** The documents as the site makes them today. */
	SiteDocuments compile(MessageSource messages) {
		SiteDocuments documents = new ContentCompiler(
				(language, key) -> messages.getMessage(key, null, Locale.forLanguageTag(language)))
			.compile(this.directory, LocalDate.now())
			.documents();
		return Objects.requireNonNull(documents);
	}

	List<String> problems() {
		return compile().problems().stream().map(ContentProblem::toString).toList();
	}

}
