package nl.wegwijs.source;

import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface PublisherRepository extends ContentStore<PublisherEntity> {

	@Query("select p from PublisherEntity p where p.key.language = :language order by lower(p.name), p.key.id")
	List<PublisherEntity> findInOrder(String language);

}
