package nl.wegwijs.about;

import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface PlainPageRepository extends ContentStore<PlainPageEntity> {

	@Query("select p from PlainPageEntity p where p.key.language = :language order by p.position, p.key.id")
	List<PlainPageEntity> findInOrder(String language);

}
