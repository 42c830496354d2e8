package nl.wegwijs.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes the stored documents of one kind equal to a list of documents, touching only what
 * differs. Runs inside the transaction of the load.
 */
public final class DocumentImport {

	private DocumentImport() {
	}

	/**
	 * Adds, changes and removes rows until the repository holds exactly the documents.
	 */
	public static <D extends ContentDocument, E extends ContentEntity<D>> void run(ContentStore<E> repository,
			List<D> documents, Supplier<E> newEntity) {
		Map<ContentKey, String> stored = repository.findStored()
			.stream()
			.collect(Collectors.toMap(ContentStore.Stored::getKey, ContentStore.Stored::getHash));
		Map<ContentKey, D> wanted = new LinkedHashMap<>();
		documents.forEach((document) -> wanted.put(document.key(), document));
		ImportChanges<ContentKey, D> changes = ImportChanges.between(stored, wanted);
		repository.deleteAllById(changes.removed());
		for (D document : changes.changed()) {
			repository.findById(document.key()).orElseThrow().store(document);
		}
		for (D document : changes.added()) {
			E entity = newEntity.get();
			entity.store(document);
			repository.save(entity);
		}
		repository.flush();
	}

}
