package nl.wegwijs.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes what the pages of a simulation show.
 */
final class ExamViews {

	private ExamViews() {
	}

	static ExamPageView page(ExamState state, PracticeBank bank, String token, Instant deadline, Instant now) {
		List<ExamPageView.Cell> grid = IntStream.range(0, state.size())
			.mapToObj((place) -> new ExamPageView.Cell(place + 1, state.answer(place) != 0, state.isFlagged(place),
					place == state.position()))
			.toList();
		ItemView item = state.isLastLook() ? null
				: bank.item(state.ids().get(state.position()))
					.map((found) -> Shuffle.options(found, state.seed()))
					.orElse(null);
		boolean last = state.isLastLook();
		return new ExamPageView(token, item, state.position() + 1, state.size(),
				last ? 0 : state.answer(state.position()), !last && state.isFlagged(state.position()), grid,
				state.open(), deadline, Duration.between(now, deadline).plusSeconds(59).toMinutes());
	}

	static ExamPageView.ResultView result(ExamResult result, PracticeBank bank) {
		List<ExamPageView.ThemeScoreView> themes = bank.themes()
			.stream()
			.map((theme) -> score(theme, result))
			.filter((score) -> score.total() > 0)
			.toList();
		List<RunView.AnswerView> answers = IntStream.range(0, result.ids().size())
			.mapToObj((place) -> bank.item(result.ids().get(place))
				.map((item) -> RunView.AnswerView.of(Shuffle.options(item, result.seed()),
						result.answers().charAt(place) - '0')))
			.flatMap(Optional::stream)
			.toList();
		return new ExamPageView.ResultView(result.seed() + "-" + result.start().getEpochSecond(), result.start(),
				result.right(), result.ids().size(), themes, answers);
	}

	/** A question's id starts with the number of its theme. */
	private static ExamPageView.ThemeScoreView score(ThemeView theme, ExamResult result) {
		List<Integer> places = IntStream.range(0, result.ids().size())
			.filter((place) -> result.ids().get(place).charAt(0) - '0' == theme.number())
			.boxed()
			.toList();
		int right = (int) places.stream().filter(result::isRight).count();
		return new ExamPageView.ThemeScoreView(theme.number(), theme.slug(), theme.name(), right, places.size(),
				places.isEmpty() ? 0 : Math.round(100.0 * right / places.size()));
	}

}
