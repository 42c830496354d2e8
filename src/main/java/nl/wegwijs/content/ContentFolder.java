package nl.wegwijs.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content folder as it lies on disk: the text of every file by its path.
 */
record ContentFolder(SortedMap<String, String> files) {

	/** Documentation, and files that editors and systems leave behind. */
	private static final List<String> IGNORED = List.of("README.md", ".DS_Store");

	/**
	 * Reads the folder once, so that everything that follows sees the same state of it.
	 */
	static ContentFolder read(Path root) {
		if (!Files.isDirectory(root)) {
			throw new IllegalStateException(
					"There is no content folder at " + root.toAbsolutePath() + "; set wegwijs.content.directory");
		}
		try (Stream<Path> paths = Files.walk(root)) {
			SortedMap<String, String> files = new TreeMap<>();
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = root.relativize(path).toString().replace('\\', '/');
				if (!IGNORED.contains(path.getFileName().toString())) {
					files.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n"));
				}
			}
			return new ContentFolder(files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The content folder cannot be read: " + root, ex);
		}
	}

}
