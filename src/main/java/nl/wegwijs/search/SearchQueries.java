package nl.wegwijs.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.wegwijs.site.SiteLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read side of search. Every question is bounded: in words, in entries that are
 * ranked, in results and in time.
 */
@Component
@Transactional(readOnly = true)
class SearchQueries {

	private static final String TIME_LIMIT = "1500ms";

	private static final int MAX_SUGGESTIONS = 8;

	private static final int MAX_DEFINITIONS = 2;

	private final JdbcClient jdbc;

	private final SearchVocabulary vocabulary;

	private final EntryQuery entries;

	SearchQueries(JdbcClient jdbc, SearchVocabulary vocabulary, EntryQuery entries) {
		this.jdbc = jdbc;
		this.vocabulary = vocabulary;
		this.entries = entries;
	}

	/**
	 * What was found.
	 *
	 * @param corrected the text with its misspelt words put right, if there were any
	 */
	record Found(@Nullable String corrected, List<SearchView.Definition> definitions, List<EntryQuery.Entry> entries,
			List<EntryQuery.Count> counts) {
	}

	/**
	 * Searches.
	 * @param exactly whether misspelt words are to be left as they are
	 * @throws org.springframework.dao.QueryTimeoutException when it takes too long
	 */
	Found find(SiteLanguage language, SearchText typed, SearchFilter filter, boolean exactly) {
		limitTime();
		SearchText text = exactly ? typed : corrected(language, typed);
		List<Concept> concepts = new ArrayList<>(this.vocabulary.concepts(language, text.words()));
		text.phrases().forEach((phrase) -> concepts.add(new Concept(phrase, List.of(phrase))));
		completeLast(language, text, concepts);
		return new Found(text.equals(typed) ? null : text.text(), definitions(language, concepts),
				this.entries.page(language, text, concepts, filter), this.entries.counts(language, text, concepts));
	}

	/** Pages and terms whose title has a word that begins as the last one typed. */
	List<EntryQuery.Entry> suggestions(SiteLanguage language, SearchText text) {
		if (text.isEmpty()) {
			return List.of();
		}
		limitTime();
		List<Concept> concepts = new ArrayList<>(this.vocabulary.concepts(language, text.words()));
		if (!concepts.isEmpty()) {
			complete(language, concepts);
		}
		return this.entries.page(language, text, concepts, new SearchFilter(text.text(), "", "", 1))
			.stream()
			.limit(MAX_SUGGESTIONS)
			.toList();
	}

	private void limitTime() {
		this.jdbc.sql("select set_config('statement_timeout', ?, true)").param(TIME_LIMIT).query(String.class).single();
	}

	private SearchText corrected(SiteLanguage language, SearchText typed) {
		SearchText text = typed;
		List<String> words = typed.words();
		for (int place = 0; place < words.size(); place++) {
			String word = words.get(place);
			if (this.vocabulary.isKnown(language, word) || isPartOfSynonym(language, typed, word)) {
				continue;
			}
			boolean last = place == words.size() - 1;
			if (!last && this.vocabulary.isKnown(language, word + words.get(place + 1))) {
				text = text.with(word + " " + words.get(place + 1), word + words.get(place + 1));
				place++;
				continue;
			}
			boolean begun = last && !this.vocabulary.endings(language, word).isEmpty();
			Optional<String> correction = begun ? Optional.empty() : this.vocabulary.correction(language, word);
			if (correction.isPresent()) {
				text = text.with(word, correction.get());
			}
		}
		return text;
	}

	/** A known phrase may hold a word that occurs nowhere else, such as a wrong name. */
	private boolean isPartOfSynonym(SiteLanguage language, SearchText text, String word) {
		return this.vocabulary.concepts(language, text.words())
			.stream()
			.anyMatch((concept) -> concept.alternatives().size() > 1
					&& Set.of(concept.typed().split(" ")).contains(word));
	}

	private void completeLast(SiteLanguage language, SearchText text, List<Concept> concepts) {
		if (!text.words().isEmpty() && text.phrases().isEmpty()
				&& !this.vocabulary.isKnown(language, text.words().getLast())) {
			complete(language, concepts);
		}
	}

	private void complete(SiteLanguage language, List<Concept> concepts) {
		Concept last = concepts.removeLast();
		Set<String> alternatives = new LinkedHashSet<>(last.alternatives());
		alternatives.addAll(this.vocabulary.endings(language, last.typed()));
		concepts.add(new Concept(last.typed(), List.copyOf(alternatives)));
	}

	private List<SearchView.Definition> definitions(SiteLanguage language, List<Concept> concepts) {
		if (concepts.isEmpty()) {
			return List.of();
		}
		Set<String> names = concepts.stream()
			.flatMap((concept) -> concept.alternatives().stream())
			.map(String::toLowerCase)
			.collect(Collectors.toSet());
		return this.jdbc
			.sql("""
					select title as term, summary as meaning, path from search_entry
					where language = :language and type = 'term' and lower(regexp_replace(title, '^(de|het) ', '')) in (:names)
					order by title limit :limit""")
			.param("language", language.code())
			.param("names", names)
			.param("limit", MAX_DEFINITIONS)
			.query(SearchView.Definition.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.toList();
	}

}
