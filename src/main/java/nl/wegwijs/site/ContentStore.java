package nl.wegwijs.site;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * Stored documents of one kind.
 *
 * @param <E> the entity
 */
@NoRepositoryBean
public interface ContentStore<E extends ContentEntity<?>> extends JpaRepository<E, ContentKey> {

	/** Key and hash of every stored document. */
	@Query("select e.key as key, e.hash as hash from #{#entityName} e")
	List<Stored> findStored();

	/** The languages in which there is a document with this id. */
	@Query("select e.key.language from #{#entityName} e where e.key.id = :id")
	List<String> findLanguages(String id);

	/**
	 * What is stored under a key.
	 */
	interface Stored {

		ContentKey getKey();

		String getHash();

	}

}
