package nl.wegwijs.practice;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of an exam simulation: a question, or the last look before handing in. {@code
 * state} is the signed moment, {@code minutesLeft} what is left of the time.
 */
public record ExamPageView(String state, @Nullable ItemView item, int number, int total, int chosen, boolean flagged,
		List<Cell> grid, int open, Instant deadline, long minutesLeft) {

	/**
	 * A question in the overview.
	 */
	public record Cell(int number, boolean answered, boolean flagged, boolean current) {
	}

	/**
	 * What a simulation is, before it starts.
	 */
	public record IntroView(int questions, long minutes, int themes, int perTheme) {
	}

	/**
	 * The result of a simulation: the score by theme, and every question with its answer.
	 */
	public record ResultView(String id, Instant start, int right, int total, List<ThemeScoreView> themes,
			List<RunView.AnswerView> answers) {
	}

	/**
	 * How many questions of a theme were right; {@code percent} is the width of its bar.
	 */
	public record ThemeScoreView(int number, String slug, String name, int right, int total, long percent) {
	}

}
