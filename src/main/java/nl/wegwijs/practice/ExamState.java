package nl.wegwijs.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A moment of an exam simulation: everything that its next page needs. It travels in the
 * address, signed, so that it is the server that keeps the deadline.
 *
 * @param seed mixes the options
 * @param start when the simulation began
 * @param ids the questions in order
 * @param answers the chosen options by place, 0 for none
 * @param flags 1 for each question that was marked, else 0
 * @param position the question that is shown, from 0; the number of questions stands for
 * the last look before handing in
 */
record ExamState(int seed, Instant start, List<String> ids, String answers, String flags, int position) {

	private static final String KIND = "exam";

	private static final int ID_LENGTH = 4;

	static ExamState begin(int seed, Instant start, List<String> ids) {
		return new ExamState(seed, start, ids, "0".repeat(ids.size()), "0".repeat(ids.size()), 0);
	}

	static ExamState parse(String text) {
		String[] parts = text.split(" ");
		if (parts.length != 7 || !parts[0].equals(KIND)) {
			throw new ForgedTokenException();
		}
		return new ExamState(Integer.parseInt(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2])), ids(parts[3]),
				parts[4], parts[5], Integer.parseInt(parts[6]));
	}

	static List<String> ids(String joined) {
		List<String> ids = new ArrayList<>();
		for (int place = 0; place < joined.length(); place += ID_LENGTH) {
			ids.add(joined.substring(place, place + ID_LENGTH));
		}
		return List.copyOf(ids);
	}

	String text() {
		return String.join(" ", KIND, String.valueOf(this.seed), String.valueOf(this.start.getEpochSecond()),
				String.join("", this.ids), this.answers, this.flags, String.valueOf(this.position));
	}

	int size() {
		return this.ids.size();
	}

	Instant deadline(Duration time) {
		return this.start.plus(time);
	}

	boolean isLastLook() {
		return this.position == size();
	}

	int answer(int place) {
		return this.answers.charAt(place) - '0';
	}

	boolean isFlagged(int place) {
		return this.flags.charAt(place) == '1';
	}

	/** How many questions have no answer. */
	int open() {
		return (int) this.answers.chars().filter((answer) -> answer == '0').count();
	}

	/** The same moment with an answer to the question that is shown. */
	ExamState choose(int option) {
		return isLastLook() ? this : new ExamState(this.seed, this.start, this.ids,
				put(this.answers, this.position, (char) ('0' + option)), this.flags, this.position);
	}

	/** Marks the question that is shown, or takes the mark away. */
	ExamState flag() {
		return isLastLook() ? this : new ExamState(this.seed, this.start, this.ids, this.answers,
				put(this.flags, this.position, isFlagged(this.position) ? '0' : '1'), this.position);
	}

	/** Goes to another question, or to the last look. */
	ExamState goTo(int place) {
		return new ExamState(this.seed, this.start, this.ids, this.answers, this.flags, Math.clamp(place, 0, size()));
	}

	private static String put(String text, int place, char character) {
		return text.substring(0, place) + character + text.substring(place + 1);
	}

}
