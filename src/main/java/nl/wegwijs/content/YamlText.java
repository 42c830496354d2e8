package nl.wegwijs.content;

import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * YAML as a tree of nodes that know their line. Scalars stay the text that was written:
 * {@code no} is a language, not a falsehood.
 */
final class YamlText {

	private static final LoadSettings SETTINGS = LoadSettings.builder()
		.setUseMarks(true)
		.setMaxAliasesForCollections(0)
		.setAllowDuplicateKeys(true)
		.build();

	private YamlText() {
	}

	/**
	 * The root node of a text.
	 * @param firstLine the line of the file on which the text starts
	 */
	static Optional<Node> parse(String path, String text, int firstLine, ContentProblems problems) {
		try {
			Optional<Node> root = new Compose(SETTINGS).composeString(text);
			if (root.isEmpty()) {
				problems.add(path, firstLine, ContentRule.FRONT_MATTER_SCHEMA, "There is nothing here");
			}
			return root;
		}
		catch (MarkedYamlEngineException ex) {
			int line = ex.getProblemMark().map((mark) -> mark.getLine()).orElse(0);
			problems.add(path, firstLine + line, ContentRule.FRONT_MATTER_SCHEMA,
					"This is not YAML: " + ex.getProblem());
		}
		catch (YamlEngineException ex) {
			problems.add(path, firstLine, ContentRule.FRONT_MATTER_SCHEMA, "This is not YAML: " + ex.getMessage());
		}
		return Optional.empty();
	}

	/** The line of a node within its text, from 0. */
	static int line(Node node) {
		return node.getStartMark().map((mark) -> mark.getLine()).orElse(0);
	}

}
