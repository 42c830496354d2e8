package nl.wegwijs.guide;

import java.util.List;
import java.util.Optional;

import nl.wegwijs.site.ContentStore;
import org.springframework.data.jpa.repository.Query;

interface GuideRepository extends ContentStore<GuideEntity> {

	String ROW = "select new nl.wegwijs.guide.GuideRow(g.key, g.topic, g.title, g.shortTitle, g.summary, g.type, "
			+ "g.reviewed, g.reviewBy, g.changeNote) from GuideEntity g where g.key.language = :language ";

	String ORDER = " order by g.topic, g.position, g.key.id";

	@Query(ROW + ORDER)
	List<GuideRow> findRows(String language);

	@Query(ROW + "and g.topic = :topic" + ORDER)
	List<GuideRow> findRows(String language, String topic);

	@Query(ROW + "and g.key.id = :id")
	Optional<GuideRow> findRow(String language, String id);

	@Query("select new nl.wegwijs.guide.GuideCitation(g.key, g.topic, g.title, s) from GuideEntity g join g.sources s "
			+ "where g.key.language = :language" + ORDER)
	List<GuideCitation> findCitations(String language);

	@Query("select g.markdown from GuideEntity g where g.key.language = :language and g.key.id = :id")
	Optional<String> findMarkdown(String language, String id);

	int countByKeyLanguage(String language);

}
