package nl.wegwijs.practice;

import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface ThemeRepository extends ContentStore<ThemeEntity> {

	@Query("select t from ThemeEntity t where t.key.language = :language order by t.number")
	List<ThemeEntity> findInOrder(String language);

}
