package nl.wegwijs.source;

import java.util.Collection;
import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface SourceRepository extends ContentStore<SourceEntity> {

	@Query("""
			select new nl.wegwijs.source.SourceRow(s, p) from SourceEntity s
			join PublisherEntity p on p.key.language = s.key.language and p.key.id = s.publisher
			where s.key.language = :language order by lower(p.name), p.key.id, lower(s.title), s.key.id""")
	List<SourceRow> findRows(String language);

	@Query("""
			select new nl.wegwijs.source.SourceRow(s, p) from SourceEntity s
			join PublisherEntity p on p.key.language = s.key.language and p.key.id = s.publisher
			where s.key.language = :language and s.key.id in :ids""")
	List<SourceRow> findRows(String language, Collection<String> ids);

	@Query("""
			select s from SourceEntity s where s.key.language = :language and s.publisher = :publisher
			order by lower(s.title), s.key.id""")
	List<SourceEntity> findByPublisher(String language, String publisher);

	int countByKeyLanguage(String language);

}
