package nl.wegwijs.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the directory is narrowed to; an empty value means all.
 */
record SourceFilter(String kind, String topic, String language, String cost) {

	static final List<String> NAMES = List.of("kind", "topic", "language", "cost");

	/** Takes the values that exist and drops the rest. */
	static SourceFilter of(Map<String, String> parameters, Map<String, ? extends Iterable<String>> known) {
		return new SourceFilter(value("kind", parameters, known), value("topic", parameters, known),
				value("language", parameters, known), value("cost", parameters, known));
	}

	private static String value(String name, Map<String, String> parameters,
			Map<String, ? extends Iterable<String>> known) {
		String wanted = parameters.getOrDefault(name, "");
		Iterable<String> values = known.get(name);
		if (values != null) {
			for (String value : values) {
				if (value.equals(wanted)) {
					return value;
				}
			}
		}
		return "";
	}

	String get(String name) {
		return switch (name) {
			case "kind" -> this.kind;
			case "topic" -> this.topic;
			case "language" -> this.language;
			case "cost" -> this.cost;
			default -> throw new IllegalArgumentException("There is no filter " + name);
		};
	}

	SourceFilter with(String name, String value) {
		return new SourceFilter(name.equals("kind") ? value : this.kind, name.equals("topic") ? value : this.topic,
				name.equals("language") ? value : this.language, name.equals("cost") ? value : this.cost);
	}

	boolean isEmpty() {
		return NAMES.stream().allMatch((name) -> get(name).isEmpty());
	}

	boolean accepts(SourceSummary source, @Nullable Set<String> topics) {
		return accepts(this.kind, List.of(source.kind())) && accepts(this.cost, List.of(source.cost()))
				&& accepts(this.language, source.languages())
				&& accepts(this.topic, (topics == null) ? Set.of() : topics);
	}

	private static boolean accepts(String wanted, Collection<String> values) {
		return wanted.isEmpty() || values.contains(wanted);
	}

	/** The path with this filter as its query, always in the same order. */
	String path(String directory) {
		List<String> parameters = new ArrayList<>();
		for (String name : NAMES) {
			if (!get(name).isEmpty()) {
				parameters.add(name + "=" + get(name));
			}
		}
		return parameters.isEmpty() ? directory : directory + "?" + String.join("&", parameters);
	}

}
