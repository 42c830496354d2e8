package nl.wegwijs.content;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Binds YAML nodes to records and reports every unknown, missing, double or misplaced key
 * with its line. The record is the schema: components are keys in kebab-case, in order;
 * those marked nullable may be left out.
 */
final class RecordBinder {

	private final String path;

	private final int firstLine;

	private final ContentProblems problems;

	private final Map<String, Integer> lines = new HashMap<>();

	private boolean failed;

	RecordBinder(String path, int firstLine, ContentProblems problems) {
		this.path = path;
		this.firstLine = firstLine;
		this.problems = problems;
	}

	/** The line of each key that was bound, by its path in the record. */
	Map<String, Integer> lines() {
		return Map.copyOf(this.lines);
	}

	/** The record, or {@code null} when it cannot be made; the problems say why. */
	<T> @Nullable T bind(Node node, Class<T> type) {
		Object value = bindRecord(node, type, "");
		return this.failed ? null : type.cast(value);
	}

	private @Nullable Object bindRecord(Node node, Class<?> type, String place) {
		this.lines.put(place, line(node));
		if (!(node instanceof MappingNode mapping)) {
			return fail(node, "Keys with values are expected here");
		}
		Map<String, Node> values = values(mapping, type, place);
		RecordComponent[] components = type.getRecordComponents();
		@Nullable Object[] arguments = new Object[components.length];
		for (int index = 0; index < components.length; index++) {
			RecordComponent component = components[index];
			Node value = values.get(kebab(component.getName()));
			if (value != null) {
				arguments[index] = bindValue(value, component.getAnnotatedType(), join(place, component.getName()));
			}
			else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				fail(node, "The key '" + kebab(component.getName()) + "' is missing");
			}
		}
		return this.failed ? null : create(type, components, arguments);
	}

	private Map<String, Node> values(MappingNode mapping, Class<?> type, String place) {
		List<String> known = Arrays.stream(type.getRecordComponents())
			.map((component) -> kebab(component.getName()))
			.toList();
		Map<String, Node> values = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
			if (!known.contains(key)) {
				fail(tuple.getKeyNode(), "The key '" + key + "' is unknown; known are: " + String.join(", ", known));
			}
			else if (values.put(key, tuple.getValueNode()) != null) {
				fail(tuple.getKeyNode(), "The key '" + key + "' stands twice");
			}
			this.lines.put(join(place, camel(key)), line(tuple.getKeyNode()));
		}
		checkOrder(mapping, values, known);
		return values;
	}

	private void checkOrder(MappingNode mapping, Map<String, Node> values, List<String> known) {
		List<String> written = values.keySet().stream().filter(known::contains).toList();
		List<String> wanted = known.stream().filter(values::containsKey).toList();
		if (!written.equals(wanted)) {
			this.problems.add(this.path, line(mapping), ContentRule.FRONT_MATTER_ORDER,
					"The keys stand in this order: " + String.join(", ", wanted));
		}
	}

	private @Nullable Object bindValue(Node node, AnnotatedType type, String place) {
		if (type instanceof AnnotatedParameterizedType list) {
			return bindList(node, list.getAnnotatedActualTypeArguments()[0], place);
		}
		Class<?> raw = (Class<?>) type.getType();
		return raw.isRecord() ? bindRecord(node, raw, place) : bindScalar(node, raw, place);
	}

	private @Nullable Object bindList(Node node, AnnotatedType itemType, String place) {
		if (!(node instanceof SequenceNode sequence)) {
			return fail(node, "A list is expected here");
		}
		List<Object> items = new ArrayList<>();
		for (Node item : sequence.getValue()) {
			Object value = bindValue(item, itemType, place + "[" + items.size() + "]");
			if (value == null) {
				return null;
			}
			items.add(value);
		}
		return List.copyOf(items);
	}

	private @Nullable Object bindScalar(Node node, Class<?> type, String place) {
		this.lines.putIfAbsent(place, line(node));
		if (!(node instanceof ScalarNode scalar)) {
			return fail(node, "One value is expected here");
		}
		String text = scalar.getValue().strip();
		try {
			if (type == String.class) {
				return text;
			}
			return (type == LocalDate.class) ? LocalDate.parse(text) : Integer.valueOf(text);
		}
		catch (DateTimeParseException ex) {
			return fail(node, "'" + text + "' is not a date (yyyy-mm-dd)");
		}
		catch (NumberFormatException ex) {
			return fail(node, "'" + text + "' is not a whole number");
		}
	}

	private static Object create(Class<?> type, RecordComponent[] components, @Nullable Object[] arguments) {
		try {
			Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			return type.getDeclaredConstructor(types).newInstance(arguments);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Cannot make a " + type.getSimpleName(), ex);
		}
	}

	private @Nullable Object fail(Node node, String message) {
		this.failed = true;
		this.problems.add(this.path, line(node), ContentRule.FRONT_MATTER_SCHEMA, message);
		return null;
	}

	private int line(Node node) {
		return this.firstLine + YamlText.line(node);
	}

	private static String join(String place, String name) {
		return place.isEmpty() ? name : place + "." + name;
	}

	/** How a component is written as a key. */
	static String kebab(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	private static String camel(String key) {
		String[] words = key.split("-");
		return words[0] + Arrays.stream(words)
			.skip(1)
			.filter((word) -> !word.isEmpty())
			.map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining());
	}

}
