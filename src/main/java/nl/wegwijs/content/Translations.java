package nl.wegwijs.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.wegwijs.site.ContentHash;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Lays the front matter of a translation over that of its original, so that a translator
 * repeats nothing that is not text.
 */
final class Translations {

	private static final String SOURCE_HASH = "source-hash";

	private static final Set<String> TRANSLATABLE = Set.of(SOURCE_HASH, "title", "short-title", "summary",
			"short-answer", "takeaways", "source-groups", "next-steps");

	private final ContentFolder folder;

	private final ContentProblems problems;

	Translations(ContentFolder folder, ContentProblems problems) {
		this.folder = folder;
		this.problems = problems;
	}

	/** The first twelve digits of an original's hash: what {@code source-hash} holds. */
	static String sourceHash(String original) {
		return ContentHash.of(original.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
	}

	/** The original's keys with those of the translation in their places. */
	Optional<Node> merge(ContentPath path, Node translation) {
		String original = this.folder.files().get(path.original());
		FrontMatter matter = (original == null) ? null : FrontMatter.split(original);
		if (original == null || matter == null || !(translation instanceof MappingNode own)) {
			this.problems.add(path.file(), 1, ContentRule.LINK_TARGET, "There is no original " + path.original());
			return Optional.empty();
		}
		checkKeys(path, own, sourceHash(original));
		return YamlText.parse(path.original(), matter.yaml(), FrontMatter.YAML_LINE, new ContentProblems())
			.map((root) -> merge((MappingNode) root, own));
	}

	private void checkKeys(ContentPath path, MappingNode own, String sourceHash) {
		String found = "";
		for (NodeTuple tuple : own.getValue()) {
			if (!TRANSLATABLE.contains(key(tuple))) {
				this.problems.add(path.file(), FrontMatter.YAML_LINE + YamlText.line(tuple.getKeyNode()),
						ContentRule.FRONT_MATTER_SCHEMA, "The key '" + key(tuple) + "' is not translated");
			}
			if (key(tuple).equals(SOURCE_HASH) && tuple.getValueNode() instanceof ScalarNode hash) {
				found = hash.getValue();
			}
		}
		if (!found.equals(sourceHash)) {
			this.problems.add(path.file(), FrontMatter.YAML_LINE, ContentRule.TRANSLATION_STALE,
					"The original changed: its source-hash is " + sourceHash);
		}
	}

	private static Node merge(MappingNode original, MappingNode own) {
		List<NodeTuple> merged = new ArrayList<>();
		for (NodeTuple tuple : original.getValue()) {
			merged.add(own.getValue()
				.stream()
				.filter((candidate) -> key(candidate).equals(key(tuple)))
				.findFirst()
				.orElse(tuple));
		}
		original.setValue(merged);
		return original;
	}

	private static String key(NodeTuple tuple) {
		return (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
	}

}
