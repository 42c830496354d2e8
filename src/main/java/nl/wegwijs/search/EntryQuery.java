package nl.wegwijs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.wegwijs.site.SiteLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ranked query. An entry scores for each concept that it holds, by where it stands
 * (title, other names, summary, text) and how rare the concept is; entries that hold more
 * of what was asked come first, and those that are called what was typed before all.
 */
@Component
class EntryQuery {

	/** More entries than this are never ranked. */
	private static final int MAX_CANDIDATES = 3000;

	/** A rare word and a very rare one weigh the same: counting ends here. */
	private static final int MAX_COUNTED = 1000;

	/** Marks in passages; {@link SearchText} lets no private-use character in. */
	static final char MARK_START = '\uE000';

	static final char MARK_END = '\uE001';

	private static final String SQL = """
			with given as (
			  select number, phraseto_tsquery(:config::regconfig, alternative) as query
			  from unnest(:numbers::int[], :alternatives::text[]) as given (number, alternative)),
			concept as (
			  select number, string_agg('(' || query::text || ')', ' | ')::tsquery as query
			  from given where numnode(query) > 0 group by number),
			weighed as (
			  select query, ln(1 + total / (1.0 + found)) as weight
			  from concept,
			    lateral (select count(*) as found from (select 1 from search_entry
			      where language = :language and document @@ concept.query limit :counted) as counted) as found,
			    (select count(*) as total from search_entry where language = :language) as total),
			typed as (select phraseto_tsquery(:config::regconfig, :typed) as query),
			asked as (
			  select string_agg('(' || query::text || ')', ' | ')::tsquery as query, sum(weight) as weight from weighed),
			wanted as (
			  select coalesce(string_agg('(' || phraseto_tsquery(:config::regconfig, phrase)::text || ')', ' & '), '')
			    as required from unnest(:phrases::text[]) as phrase
			  where numnode(phraseto_tsquery(:config::regconfig, phrase)) > 0),
			unwanted as (
			  select coalesce(string_agg('(' || plainto_tsquery(:config::regconfig, word)::text || ')', ' | '), '')
			    as excluded from unnest(:excluded::text[]) as word
			  where numnode(plainto_tsquery(:config::regconfig, word)) > 0),
			candidate as (
			  select e.id, e.type, e.topic, e.names, e.document from search_entry e, asked, wanted, unwanted
			  where e.language = :language and e.document @@ asked.query
			    and (wanted.required = '' or e.document @@ wanted.required::tsquery)
			    and (unwanted.excluded = '' or not e.document @@ unwanted.excluded::tsquery)
			  limit :candidates),
			scored as (
			  select c.id, c.type, c.topic,
			    sum(ts_rank('{0.1, 0.3, 0.6, 1.0}', c.document, w.query) * w.weight) * power(sum(w.weight) / max(a.weight), 2)
			      * max(t.weight)
			      * (case when :typed = any(c.names) and c.type <> 'term' then 12
			         when exists (select 1 from unnest(c.names) as name
			           where name like '% %' and position(' ' || name || ' ' in ' ' || :typed || ' ') > 0) then 4
			         when ts_filter(c.document, '{a}') @@ max(n.query::text)::tsquery then 3
			         when c.names && :words::text[] then 2 else 1 end) as score
			  from candidate c join weighed w on c.document @@ w.query
			    join unnest(:types::text[], :weights::real[]) as t (type, weight) on t.type = c.type, asked a, typed n
			  group by c.id, c.type, c.topic, c.names, c.document)
			""";

	private static final String PAGE = """
			, narrowed as (
			  select id, score from scored
			  where (:type = '' or type = :type) and (:topic = '' or topic = :topic)
			  order by score desc, id limit :limit offset :offset)
			select e.type, e.topic, e.path, e.title, p.anchor, p.heading,
			  ts_headline(e.config, coalesce(p.text, e.summary), asked.query,
			    'StartSel=' || :start || ', StopSel=' || :stop || ', MaxWords=36, MinWords=20, ShortWord=2') as passage
			from narrowed n join search_entry e on e.language = :language and e.id = n.id cross join asked
			  left join lateral (
			    select anchor, heading, text from search_passage p
			    where p.language = e.language and p.entry = e.id and p.document @@ asked.query
			    order by ts_rank('{0.1, 0.1, 0.1, 1.0}', p.document, asked.query, 1) desc, p.position limit 1) as p on true
			order by n.score desc, e.id""";

	private static final String COUNTS = "select type, coalesce(topic, '') as topic, count(*) as count from scored group by 1, 2";

	private final JdbcClient jdbc;

	EntryQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A found entry, with its best passage where it has sections. */
	record Entry(String type, @Nullable String topic, String path, String title, @Nullable String anchor,
			@Nullable String heading, String passage) {
	}

	/** How many entries of a type and topic were found. */
	record Count(String type, String topic, int count) {
	}

	List<Entry> page(SiteLanguage language, SearchText text, List<Concept> concepts, SearchFilter filter) {
		return statement(SQL + PAGE, language, text, concepts).param("type", filter.type())
			.param("topic", filter.topic())
			.param("limit", SearchFilter.PAGE_SIZE)
			.param("offset", (filter.page() - 1) * SearchFilter.PAGE_SIZE)
			.param("start", String.valueOf(MARK_START))
			.param("stop", String.valueOf(MARK_END))
			.query(Entry.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.toList();
	}

	List<Count> counts(SiteLanguage language, SearchText text, List<Concept> concepts) {
		return statement(SQL + COUNTS, language, text, concepts).query(Count.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.toList();
	}

	private JdbcClient.StatementSpec statement(String sql, SiteLanguage language, SearchText text,
			List<Concept> concepts) {
		List<Integer> numbers = new ArrayList<>();
		List<String> alternatives = new ArrayList<>();
		for (int number = 0; number < concepts.size(); number++) {
			for (String alternative : concepts.get(number).alternatives()) {
				numbers.add(number);
				alternatives.add(alternative);
			}
		}
		List<SearchType> types = List.of(SearchType.values());
		return this.jdbc.sql(sql)
			.param("typed", String.join(" ", text.words()))
			.param("words", text.words().toArray(String[]::new))
			.params(Map.of("language", language.code(), "config", language.textSearch(), "candidates", MAX_CANDIDATES,
					"counted", MAX_COUNTED, "numbers", numbers.toArray(Integer[]::new), "alternatives",
					alternatives.toArray(String[]::new), "phrases", text.phrases().toArray(String[]::new), "excluded",
					text.excluded().toArray(String[]::new), "types",
					types.stream().map(SearchType::id).toArray(String[]::new), "weights",
					types.stream().map((type) -> (float) type.weight()).toArray(Float[]::new)));
	}

}
