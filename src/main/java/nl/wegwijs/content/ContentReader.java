package nl.wegwijs.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the files of the content folder into records, each by the folder it lies in.
 */
final class ContentReader {

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	private final ContentFolder folder;

	private final ContentProblems problems;

	private final Translations translations;

	ContentReader(ContentFolder folder, ContentProblems problems) {
		this.folder = folder;
		this.problems = problems;
		this.translations = new Translations(folder, problems);
	}

	Content read() {
		ContentReading reading = new ContentReading();
		this.folder.files().forEach((file, text) -> {
			if (!reading.accept(this, ContentPath.of(file))) {
				this.problems.add(file, 1, ContentRule.FILE_NAME,
						"No kind of content has this place and name; names are kebab-case");
			}
		});
		return reading.toContent();
	}

	/** A Markdown file with front matter; a translation is laid over its original. */
	<T> Optional<ContentEntry<T>> markdown(ContentPath path, Class<T> type, String originalLanguage) {
		FrontMatter matter = FrontMatter.split(text(path));
		if (matter == null) {
			this.problems.add(path.file(), 1, ContentRule.FRONT_MATTER_SCHEMA,
					"The file starts with front matter between two lines '---'");
			return Optional.empty();
		}
		Optional<Node> node = YamlText.parse(path.file(), matter.yaml(), FrontMatter.YAML_LINE, this.problems);
		if (!path.language().isEmpty()) {
			node = node.flatMap((own) -> this.translations.merge(path, own));
		}
		String language = path.language().isEmpty() ? originalLanguage : path.language();
		return node.flatMap(
				(root) -> bind(path, language, root, FrontMatter.YAML_LINE, type, matter.body(), matter.bodyLine()));
	}

	/** A YAML file that is one record. */
	<T> Optional<ContentEntry<T>> yaml(ContentPath path, Class<T> type, String language) {
		return YamlText.parse(path.file(), text(path), 1, this.problems)
			.flatMap((root) -> bind(path, language, root, 1, type, "", 1));
	}

	/** A YAML file that is a list of records. */
	<T> List<ContentEntry<T>> yamlList(ContentPath path, Class<T> type, String language) {
		Optional<Node> root = YamlText.parse(path.file(), text(path), 1, this.problems);
		if (root.isEmpty()) {
			return List.of();
		}
		if (!(root.get() instanceof SequenceNode list)) {
			this.problems.add(path.file(), 1, ContentRule.FRONT_MATTER_SCHEMA, "The file is a list of entries");
			return List.of();
		}
		List<ContentEntry<T>> entries = new ArrayList<>();
		for (Node item : list.getValue()) {
			bind(path, language, item, 1, type, "", 1).ifPresent(entries::add);
		}
		return entries;
	}

	private String text(ContentPath path) {
		return this.folder.files().getOrDefault(path.file(), "");
	}

	private <T> Optional<ContentEntry<T>> bind(ContentPath path, String language, Node node, int firstLine,
			Class<T> type, String body, int bodyLine) {
		RecordBinder binder = new RecordBinder(path.file(), firstLine, this.problems);
		T value = binder.bind(node, type);
		if (value == null) {
			return Optional.empty();
		}
		ContentEntry<T> entry = new ContentEntry<>(path, language, value, body, bodyLine, binder.lines());
		VALIDATOR.validate(value).forEach((violation) -> report(entry, violation));
		if (value instanceof ReviewedFile reviewed && !reviewed.reviewBy().isAfter(reviewed.reviewed())) {
			this.problems.add(path.file(), entry.line("reviewBy"), ContentRule.FRONT_MATTER_SCHEMA,
					"'review-by' lies after 'reviewed'");
		}
		return Optional.of(entry);
	}

	private void report(ContentEntry<?> entry, ConstraintViolation<?> violation) {
		String place = violation.getPropertyPath().toString().replaceAll("\\.<list element>", "");
		String key = place.substring(place.lastIndexOf('.') + 1);
		this.problems.add(entry.path().file(), entry.line(place), rule(key, violation),
				"'" + RecordBinder.kebab(key) + "' " + violation.getMessage() + length(violation.getInvalidValue()));
	}

	private static ContentRule rule(String key, ConstraintViolation<?> violation) {
		boolean length = violation.getConstraintDescriptor().getAnnotation() instanceof Size
				&& violation.getInvalidValue() instanceof String;
		if (length && Pattern.matches("title|shortTitle", key)) {
			return ContentRule.TITLE_LENGTH;
		}
		return (length && key.equals("summary")) ? ContentRule.SUMMARY_LENGTH : ContentRule.FRONT_MATTER_SCHEMA;
	}

	private static String length(@Nullable Object value) {
		return (value instanceof String text) ? ", is '" + text + "' (" + text.length() + " characters)" : "";
	}

}
