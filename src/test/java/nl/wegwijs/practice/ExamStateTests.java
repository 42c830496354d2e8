package nl.wegwijs.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExamStateTests {

	private static final Instant START = Instant.parse("2026-11-27T10:00:00Z");

	private final PracticeBank bank = PracticeBankSamples.bank();

	private final List<String> paper = ExamPaper.of(this.bank, 5, 5, LocalDate.of(2026, 11, 27));

	@Test
	void aPaperHasFiveQuestionsOfEachThemeInBlocks() {
		assertThat(this.paper).hasSize(10).doesNotHaveDuplicates();
		assertThat(this.paper.subList(0, 5)).allMatch((id) -> id.startsWith("1"));
		assertThat(this.paper.subList(5, 10)).allMatch((id) -> id.startsWith("2"));
		assertThat(this.paper).isEqualTo(ExamPaper.of(this.bank, 5, 5, LocalDate.of(2026, 11, 27)))
			.isNotEqualTo(ExamPaper.of(this.bank, 6, 5, LocalDate.of(2026, 11, 27)));
	}

	@Test
	void aMomentTravelsAsText() {
		ExamState state = begin().choose(2).flag().goTo(3).choose(1);
		assertThat(ExamState.parse(state.text())).isEqualTo(state);
		assertThat(state.answer(0)).isEqualTo(2);
		assertThat(state.isFlagged(0)).isTrue();
		assertThat(state.answer(3)).isOne();
		assertThat(state.open()).isEqualTo(8);
	}

	@Test
	void theDeadlineCountsFromTheStartWhateverHappens() {
		assertThat(begin().choose(1).goTo(7).flag().deadline(Duration.ofMinutes(45)))
			.isEqualTo(START.plus(Duration.ofMinutes(45)));
	}

	@Test
	void nothingChangesOnTheLastLook() {
		ExamState last = begin().goTo(10);
		assertThat(last.isLastLook()).isTrue();
		assertThat(last.choose(1).flag()).isEqualTo(last);
		assertThat(last.goTo(99).position()).isEqualTo(10);
		assertThat(last.goTo(-3).position()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "exam", "result 1 2 3 4 5", "exam 1 2 3 4 5" })
	void aTextOfAnotherKindIsRefused(String text) {
		assertThatExceptionOfType(ForgedTokenException.class).isThrownBy(() -> ExamState.parse(text));
	}

	/**
	 * Whatever a visitor does after handing in (back, refresh, other answers, handing in
	 * again), the result that was handed in reads the same.
	 */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void noSequenceOfMovesChangesAFinishedScore(long seed) {
		Random random = new Random(seed);
		ExamState state = wander(begin(), random);
		ExamResult result = ExamResult.of(state, this.bank);
		String kept = result.text();
		int right = result.right();
		for (int again = 0; again < 20; again++) {
			ExamState later = wander(ExamState.parse(state.text()), random);
			ExamResult.of(later, this.bank);
			assertThat(ExamResult.of(ExamState.parse(state.text()), this.bank).text()).isEqualTo(kept);
			assertThat(ExamResult.parse(kept).right()).isEqualTo(right);
		}
	}

	@Test
	void theScoreStaysWhenTheBankChanges() {
		ExamResult result = ExamResult.of(begin().choose(1 + this.paper.getFirst().charAt(3) % 3), this.bank);
		assertThat(result.right()).isOne();
		ExamPageView.ResultView view = ExamViews.result(result,
				new PracticeBank(this.bank.themes(), java.util.Map.of()));
		assertThat(view.right()).isOne();
		assertThat(view.themes().getFirst().right()).isOne();
	}

	private static ExamState wander(ExamState state, Random random) {
		ExamState moment = state;
		for (int move = 0; move < 30; move++) {
			moment = switch (random.nextInt(3)) {
				case 0 -> moment.choose(1 + random.nextInt(3));
				case 1 -> moment.flag();
				default -> moment.goTo(random.nextInt(11));
			};
		}
		return moment;
	}

	private ExamState begin() {
		return ExamState.begin(5, START, this.paper);
	}

}
