package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PracticeRunTests {

	private final PracticeBank bank = PracticeBankSamples.bank();

	private final List<ItemView> questions = this.bank.questions("mixed", LocalDate.of(2026, 11, 27));

	@Test
	void theSameSeedGivesTheSameOrderOfQuestionsAndOptions() {
		assertThat(run(7, "").items()).isEqualTo(run(7, "").items());
		assertThat(run(7, "").items()).isNotEqualTo(run(8, "").items());
	}

	@Test
	void aRunAsksNoQuestionTwiceAndMixesTheOptions() {
		List<ItemView> items = run(3, "").items();
		assertThat(items.stream().map(ItemView::id)).doesNotHaveDuplicates().hasSize(10);
		assertThat(items).anySatisfy((item) -> assertThat(item.options().stream().map(ItemView.Option::number))
			.isNotEqualTo(List.of(1, 2, 3)));
	}

	@Test
	void theScoreIsWhatTheAddressSays() {
		PracticeRun start = run(3, "");
		StringBuilder right = new StringBuilder();
		start.items().forEach((item) -> right.append(item.answer()));
		assertThat(run(3, right.toString()).right()).isEqualTo(10);
		assertThat(run(3, right.toString()).isFinished()).isTrue();
		assertThat(run(3, "0000000000").right()).isZero();
		assertThat(run(3, right.substring(0, 4)).right()).isEqualTo(4);
		assertThat(run(3, right + "111").answers()).hasSize(10);
	}

	@Test
	void aQuestionLeavesPracticeAfterItsLastDay() {
		ItemView item = PracticeBankSamples.item("111a", LocalDate.of(2027, 1, 31));
		assertThat(item.isAskedOn(LocalDate.of(2027, 1, 31))).isTrue();
		assertThat(item.isAskedOn(LocalDate.of(2027, 2, 1))).isFalse();
	}

	@Test
	void theWrongOnesBecomeANewRunThatDoesNotCount() {
		PracticeRun run = run(3, "0000000000");
		assertThat(run.pathOfMistakes("en")).startsWith("/en/knm/practise?scope=")
			.contains(run.items().getFirst().id())
			.endsWith("&cram=true");
	}

	private PracticeRun run(int seed, String answers) {
		return PracticeRun.of("mixed", seed, answers, false, this.questions, 10);
	}

}
