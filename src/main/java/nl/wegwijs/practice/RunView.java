package nl.wegwijs.practice;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A question of a practice run; {@code chosen} is the option that was just chosen, if the
 * question is answered. {@code answers} is what was answered before it.
 */
public record RunView(ItemView item, String scope, int seed, String answers, boolean cram, int number, int total,
		ItemView.@Nullable Option chosen, boolean right, String next) {

	/**
	 * The end of a run: how many were right, what was asked, and where to go on.
	 */
	public record EndView(int right, int total, List<AnswerView> answers, String again, @Nullable String mistakes) {
	}

	/**
	 * A question of a finished run with the option that was chosen, if any.
	 */
	public record AnswerView(ItemView item, ItemView.@Nullable Option chosen, boolean right) {

		static AnswerView of(ItemView item, int number) {
			ItemView.Option chosen = item.options()
				.stream()
				.filter((option) -> option.number() == number)
				.findFirst()
				.orElse(null);
			return new AnswerView(item, chosen, number == item.answer());
		}

	}

}
