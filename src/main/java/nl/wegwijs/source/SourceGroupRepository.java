package nl.wegwijs.source;

import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface SourceGroupRepository extends ContentStore<SourceGroupEntity> {

	@Query("select g from SourceGroupEntity g where g.key.language = :language order by g.topic, g.position")
	List<SourceGroupEntity> findInOrder(String language);

	@Query("""
			select g from SourceGroupEntity g where g.key.language = :language and g.topic = :topic
			order by g.position""")
	List<SourceGroupEntity> findInOrder(String language, String topic);

}
