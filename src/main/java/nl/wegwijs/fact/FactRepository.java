package nl.wegwijs.fact;

import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface FactRepository extends ContentStore<FactEntity> {

	@Query("select f.key.id from FactEntity f where f.key.language = :language order by f.key.id")
	List<String> findIds(String language);

}
