package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

/**
 * Chooses the questions of an exam simulation: the same number of each theme, in blocks.
 */
final class ExamPaper {

	private ExamPaper() {
	}

	/** The ids of the questions; the same seed and bank give the same paper. */
	static List<String> of(PracticeBank bank, int seed, int perTheme, LocalDate day) {
		return bank.themes()
			.stream()
			.flatMap((theme) -> Shuffle.of(bank.questions(theme.slug(), day), seed + theme.number())
				.stream()
				.limit(perTheme))
			.map(ItemView::id)
			.toList();
	}

}
