package nl.wegwijs.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.wegwijs.site.ContentHash;
import nl.wegwijs.site.ContentKey;
import nl.wegwijs.site.ImportChanges;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of search. It speaks SQL, because the searched columns are made by
 * PostgreSQL with the text-search configuration of each language.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SearchImporter {

	private static final int BATCH = 200;

	private final JdbcTemplate jdbc;

	SearchImporter(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes the stored entries and synonyms equal to these. */
	public void importAll(List<SearchDocument> documents, List<SearchSynonym> synonyms) {
		Map<ContentKey, String> stored = this.jdbc
			.query("select language, id, hash from search_entry",
					(row, number) -> Map.entry(new ContentKey(row.getString(1), row.getString(2)), row.getString(3)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		Map<ContentKey, SearchDocument> wanted = new LinkedHashMap<>();
		documents.forEach((document) -> wanted.put(document.key(), document));
		ImportChanges<ContentKey, SearchDocument> changes = ImportChanges.between(stored, wanted);
		List<ContentKey> outdated = new ArrayList<>(changes.removed());
		changes.changed().forEach((document) -> outdated.add(document.key()));
		this.jdbc.batchUpdate("delete from search_entry where language = ? and id = ?", outdated, BATCH,
				(statement, key) -> {
					statement.setString(1, key.language());
					statement.setString(2, key.id());
				});
		insert(changes.changed());
		insert(changes.added());
		importSynonyms(synonyms);
		importWords();
	}

	private void insert(List<SearchDocument> documents) {
		this.jdbc.batchUpdate(
				"""
						insert into search_entry (language, id, hash, type, topic, path, title, names, headings, summary, body, config)
						select code, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, text_search from language where code = ?""",
				documents, BATCH, (statement, document) -> {
					statement.setString(1, document.id());
					statement.setString(2, ContentHash.of(document));
					statement.setString(3, document.type().id());
					statement.setString(4, document.topic());
					statement.setString(5, document.path());
					statement.setString(6, document.title());
					statement.setArray(7, statement.getConnection().createArrayOf("text", names(document)));
					statement.setString(8, String.join(" . ", document.headings()));
					statement.setString(9, document.summary());
					statement.setString(10,
							document.passages()
								.stream()
								.map(SearchDocument.Passage::text)
								.collect(Collectors.joining(" ")));
					statement.setString(11, document.language());
				});
		insertPassages(documents.stream().flatMap(PassageRow::of).toList());
	}

	/** The names as a visitor's text is read, so that the two can be compared. */
	private static String[] names(SearchDocument document) {
		return Stream.concat(Stream.of(document.title()), document.names().stream())
			.map((name) -> String.join(" ", SearchText.of(name).words()))
			.distinct()
			.toArray(String[]::new);
	}

	private void insertPassages(List<PassageRow> rows) {
		this.jdbc.batchUpdate("""
				insert into search_passage (language, entry, position, anchor, heading, text, config)
				select code, ?, ?, ?, ?, ?, text_search from language where code = ?""", rows, BATCH,
				(statement, row) -> {
					statement.setString(1, row.entry().id());
					statement.setInt(2, row.position());
					statement.setString(3, row.passage().anchor());
					statement.setString(4, row.passage().heading());
					statement.setString(5, row.passage().text());
					statement.setString(6, row.entry().language());
				});
	}

	private void importSynonyms(List<SearchSynonym> synonyms) {
		this.jdbc.update("delete from search_synonym");
		this.jdbc.batchUpdate("insert into search_synonym (language, phrase, alternative) values (?, ?, ?)",
				synonyms.stream().distinct().toList(), BATCH, (statement, synonym) -> {
					statement.setString(1, synonym.language());
					statement.setString(2, synonym.phrase());
					statement.setString(3, synonym.alternative());
				});
	}

	/** Words of other names are left out: they hold the misspellings. */
	private void importWords() {
		this.jdbc.update("delete from search_word");
		this.jdbc.update("""
				insert into search_word (language, word, frequency)
				select language, word, count(*)
				from (select distinct language, id, word
				      from search_entry, regexp_split_to_table(
				          lower(title || ' ' || summary || ' ' || body), '[^[:alnum:]]+') as word) as used
				where char_length(word) between 3 and 40
				group by language, word""");
	}

	private record PassageRow(SearchDocument entry, int position, SearchDocument.Passage passage) {

		static Stream<PassageRow> of(SearchDocument entry) {
			return IntStream.range(0, entry.passages().size())
				.mapToObj((position) -> new PassageRow(entry, position, entry.passages().get(position)));
		}

	}

}
