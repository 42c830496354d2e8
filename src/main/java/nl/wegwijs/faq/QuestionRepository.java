package nl.wegwijs.faq;

import java.util.List;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends ContentStore<QuestionEntity> {

	@Query("select q from QuestionEntity q where q.key.language = :language order by q.topic, q.position, q.key.id")
	List<QuestionEntity> findInOrder(String language);

	@Query("""
			select q from QuestionEntity q where q.key.language = :language and q.topic = :topic
			order by q.position, q.key.id""")
	List<QuestionEntity> findInOrder(String language, String topic);

	@Query("""
			select q from QuestionEntity q where q.key.language = :language and q.featured is not null
			order by q.featured, q.key.id""")
	List<QuestionEntity> findFeatured(String language);

	@Query("""
			select new nl.wegwijs.faq.QuestionCitation(q.key, q.topic, q.title, s) from QuestionEntity q
			join q.sources s where q.key.language = :language order by q.topic, q.position, q.key.id""")
	List<QuestionCitation> findCitations(String language);

	int countByKeyLanguage(String language);

}
