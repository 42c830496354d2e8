package nl.wegwijs.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of thing an entry is, and how much it weighs against the others: a guide
 * answers more than a single word does.
 */
public enum SearchType {

	GUIDE(1.0), QUESTION(0.45), TOPIC(0.4), KNM(0.45), TERM(0.2), PUBLISHER(0.25), SOURCE(0.12), PAGE(0.3);

	private final double weight;

	SearchType(double weight) {
		this.weight = weight;
	}

	double weight() {
		return this.weight;
	}

	/** The name in addresses, messages and the database. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<SearchType> of(String id) {
		return Arrays.stream(values()).filter((type) -> type.id().equals(id)).findFirst();
	}

}
