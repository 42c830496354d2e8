package nl.wegwijs.topic;

import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface TopicRepository extends ContentStore<TopicEntity> {

	@Query("select t from TopicEntity t where t.key.language = :language order by t.position, t.key.id")
	List<TopicEntity> findInOrder(String language);

}
