package nl.wegwijs.glossary;

import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface TermRepository extends ContentStore<TermEntity> {

	@Query("select t from TermEntity t where t.key.language = :language order by t.letter, lower(t.term), t.key.id")
	List<TermEntity> findInOrder(String language);

	int countByKeyLanguage(String language);

}
