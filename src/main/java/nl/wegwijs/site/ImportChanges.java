package nl.wegwijs.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an import has to do: documents that are new, documents that differ from what is
 * stored, and keys that are stored but no longer in the content.
 *
 * @param <K> the key of a document
 * @param <D> the document
 */
public record ImportChanges<K, D>(List<D> added, List<D> changed, Set<K> removed) {

	/**
	 * Compares the stored hash of each key with the hash of each document.
	 */
	public static <K, D> ImportChanges<K, D> between(Map<K, String> storedHashes, Map<K, D> documents) {
		List<D> added = new ArrayList<>();
		List<D> changed = new ArrayList<>();
		documents.forEach((key, document) -> {
			String stored = storedHashes.get(key);
			if (stored == null) {
				added.add(document);
			}
			else if (!stored.equals(ContentHash.of(document))) {
				changed.add(document);
			}
		});
		Set<K> removed = new HashSet<>(storedHashes.keySet());
		removed.removeAll(documents.keySet());
		return new ImportChanges<>(added, changed, removed);
	}

}
