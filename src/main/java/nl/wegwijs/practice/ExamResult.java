package nl.wegwijs.practice;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A finished exam simulation. What was right is fixed when it is handed in: its address
 * shows the same score for good, whatever happens to the questions later.
 *
 * @param seed the seed of the simulation, which mixed the options
 * @param answers the chosen options by place, 0 for none
 * @param marks 1 for each right answer, else 0
 */
record ExamResult(int seed, Instant start, List<String> ids, String answers, String marks) {

	private static final String KIND = "result";

	static ExamResult of(ExamState state, PracticeBank bank) {
		String marks = IntStream.range(0, state.size())
			.mapToObj((place) -> bank.item(state.ids().get(place))
				.filter((item) -> item.answer() == state.answer(place))
				.map((item) -> "1")
				.orElse("0"))
			.collect(Collectors.joining());
		return new ExamResult(state.seed(), state.start(), state.ids(), state.answers(), marks);
	}

	static ExamResult parse(String text) {
		String[] parts = text.split(" ");
		if (parts.length != 6 || !parts[0].equals(KIND)) {
			throw new ForgedTokenException();
		}
		return new ExamResult(Integer.parseInt(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2])),
				ExamState.ids(parts[3]), parts[4], parts[5]);
	}

	String text() {
		return String.join(" ", KIND, String.valueOf(this.seed), String.valueOf(this.start.getEpochSecond()),
				String.join("", this.ids), this.answers, this.marks);
	}

	boolean isRight(int place) {
		return this.marks.charAt(place) == '1';
	}

	int right() {
		return (int) this.marks.chars().filter((mark) -> mark == '1').count();
	}

}
