package nl.wegwijs.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Mixes lists by a seed: the same seed gives the same order, on every machine.
 */
final class Shuffle {

	private Shuffle() {
	}

	static <T> List<T> of(List<T> list, long seed) {
		List<T> mixed = new ArrayList<>(list);
		Collections.shuffle(mixed, new Random(seed));
		return List.copyOf(mixed);
	}

	/** A question whose options are mixed, differently for each question of a run. */
	static ItemView options(ItemView item, long seed) {
		return item.withOptions(of(item.options(), 31 * seed + item.id().hashCode()));
	}

}
