package nl.wegwijs.practice;

import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface ItemRepository extends ContentStore<ItemEntity> {

	@Query("select i from ItemEntity i join ThemeEntity t on t.key.language = i.key.language and t.key.id = i.theme "
			+ "where i.key.language = :language order by t.number, i.position")
	List<ItemEntity> findInOrder(String language);

}
