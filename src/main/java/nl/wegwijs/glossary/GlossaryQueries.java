package nl.wegwijs.glossary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read side of the glossary.
 */
@Component
@Transactional(readOnly = true)
public class GlossaryQueries {

	private final TermRepository terms;

	GlossaryQueries(TermRepository terms) {
		this.terms = terms;
	}

	/** The whole glossary; every letter of the alphabet has its place. */
	public GlossaryView view(String language) {
		List<TermEntity> all = this.terms.findInOrder(language);
		Map<String, List<TermView>> byLetter = all.stream()
			.collect(Collectors.groupingBy(TermEntity::letter,
					Collectors.mapping(TermEntity::toView, Collectors.toList())));
		List<GlossaryView.Letter> letters = "abcdefghijklmnopqrstuvwxyz".chars()
			.mapToObj(Character::toString)
			.map((letter) -> new GlossaryView.Letter(letter, LetterView.pathOf(language, letter),
					byLetter.getOrDefault(letter, List.of())))
			.toList();
		return new GlossaryView(letters, all.size());
	}

	Optional<LetterView> letter(String language, String letter) {
		List<GlossaryView.Letter> letters = view(language).letters();
		return letters.stream()
			.filter((candidate) -> candidate.letter().equals(letter) && !candidate.terms().isEmpty())
			.findFirst()
			.map((found) -> new LetterView(found, letters));
	}

	/** How many terms are explained. */
	public int count(String language) {
		return this.terms.countByKeyLanguage(language);
	}

}
