package nl.wegwijs.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.wegwijs.site.SiteLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the site knows about words: synonyms, the right spelling of a misspelt word, and
 * how a word that was begun may end.
 */
@Component
class SearchVocabulary {

	private static final int LONGEST_PHRASE = 4;

	private static final int MAX_ENDINGS = 4;

	private final JdbcClient jdbc;

	SearchVocabulary(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The concepts of a text: the longest phrases that have synonyms, and all other words
	 * by themselves.
	 */
	List<Concept> concepts(SiteLanguage language, List<String> words) {
		Map<String, List<String>> synonyms = synonyms(language, phrases(words));
		List<Concept> concepts = new ArrayList<>();
		int place = 0;
		while (place < words.size()) {
			int length = Math.min(LONGEST_PHRASE, words.size() - place);
			while (length > 1 && !synonyms.containsKey(phrase(words, place, length))) {
				length--;
			}
			String phrase = phrase(words, place, length);
			Set<String> alternatives = new LinkedHashSet<>(List.of(phrase));
			alternatives.addAll(synonyms.getOrDefault(phrase, List.of()));
			concepts.add(new Concept(phrase, List.copyOf(alternatives)));
			place += length;
		}
		return concepts;
	}

	private static String phrase(List<String> words, int start, int length) {
		return String.join(" ", words.subList(start, start + length));
	}

	private static List<String> phrases(List<String> words) {
		return IntStream.range(0, words.size())
			.boxed()
			.flatMap((start) -> IntStream.rangeClosed(1, Math.min(LONGEST_PHRASE, words.size() - start))
				.mapToObj((length) -> phrase(words, start, length)))
			.toList();
	}

	private Map<String, List<String>> synonyms(SiteLanguage language, Collection<String> phrases) {
		if (phrases.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				select phrase, alternative from search_synonym
				where language = :language and phrase in (:phrases) order by phrase, alternative""")
			.param("language", language.code())
			.param("phrases", phrases)
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** Whether a word, in any of its forms, occurs anywhere or says nothing at all. */
	boolean isKnown(SiteLanguage language, String word) {
		return this.jdbc.sql("""
				select numnode(query) = 0
				    or exists (select 1 from search_word where language = :language and word = :word)
				    or exists (select 1 from search_synonym where language = :language and phrase = :word)
				    or exists (select 1 from search_entry where language = :language and document @@ query)
				from plainto_tsquery(:config::regconfig, :word) as query""")
			.param("language", language.code())
			.param("config", language.textSearch())
			.param("word", word)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The word that was most probably meant, if one is near enough. With one letter in
	 * place of another a word of four letters is as often a word that the site lacks.
	 */
	Optional<String> correction(SiteLanguage language, String word) {
		if (word.length() < 4 || word.length() > 30 || word.chars().anyMatch(Character::isDigit)) {
			return Optional.empty();
		}
		int distance = (word.length() < 6) ? 1 : (word.length() < 9) ? 2 : 3;
		return this.jdbc.sql("""
				select word from (
				  select word, frequency, levenshtein_less_equal(word, :word, :distance) as distance,
				      similarity(word, :word) as similarity
				  from search_word
				  where language = :language and word % :word
				  order by similarity desc limit 40) as near
				where (distance <= :distance or (distance = :distance + 1 and similarity > 0.5))
				  and (char_length(:word) > 4 or char_length(word) <> char_length(:word))
				order by distance - similarity - ln(frequency) / 8, word
				limit 1""")
			.param("language", language.code())
			.param("word", word)
			.param("distance", distance)
			.query(String.class)
			.optional();
	}

	/** The most frequent words that begin like this one. */
	List<String> endings(SiteLanguage language, String start) {
		if (start.length() < 3) {
			return List.of();
		}
		return this.jdbc.sql("""
				select word from search_word where language = :language and starts_with(word, :start) and word <> :start
				order by frequency desc, word limit :limit""")
			.param("language", language.code())
			.param("start", start)
			.param("limit", MAX_ENDINGS)
			.query(String.class)
			.list()
			.stream()
			.map(Objects::requireNonNull)
			.toList();
	}

}
