package nl.wegwijs.practice;

import java.util.List;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A run of practice questions, wholly described by its address: what it asks, in which
 * order, and what was answered so far.
 *
 * @param answers the numbers of the chosen options, one digit for each answered question
 * @param items the questions of the run, in order, with their options mixed
 */
record PracticeRun(String scope, int seed, String answers, boolean cram, List<ItemView> items) {

	static PracticeRun of(String scope, int seed, String answers, boolean cram, List<ItemView> questions, int length) {
		List<ItemView> items = Shuffle.of(questions, seed)
			.stream()
			.limit(length)
			.map((item) -> Shuffle.options(item, seed))
			.toList();
		return new PracticeRun(scope, seed, answers.substring(0, Math.min(answers.length(), items.size())), cram,
				items);
	}

	boolean isFinished() {
		return this.answers.length() == this.items.size();
	}

	/** The question to be answered now. */
	ItemView current() {
		return this.items.get(this.answers.length());
	}

	int chosen(int place) {
		return this.answers.charAt(place) - '0';
	}

	boolean isRight(int place) {
		return chosen(place) == this.items.get(place).answer();
	}

	int right() {
		int right = 0;
		for (int place = 0; place < this.answers.length(); place++) {
			right += isRight(place) ? 1 : 0;
		}
		return right;
	}

	/** The address of this run after one more answer. */
	String pathAfter(String language, int chosen) {
		return path(language, this.answers + chosen);
	}

	/** The address of the questions that were answered wrongly, as a new run. */
	String pathOfMistakes(String language) {
		StringBuilder ids = new StringBuilder();
		for (int place = 0; place < this.answers.length(); place++) {
			if (!isRight(place)) {
				ids.append(ids.isEmpty() ? "" : ",").append(this.items.get(place).id());
			}
		}
		return base(language).queryParam("scope", ids).queryParam("cram", true).build().toUriString();
	}

	/** The same questions in another order. */
	String pathAgain(String language) {
		return base(language).queryParam("scope", this.scope).build().toUriString();
	}

	private String path(String language, String given) {
		UriComponentsBuilder path = base(language).queryParam("scope", this.scope)
			.queryParam("seed", this.seed)
			.queryParam("answers", given);
		return (this.cram ? path.queryParam("cram", true) : path).build().toUriString();
	}

	private static UriComponentsBuilder base(String language) {
		return UriComponentsBuilder.fromPath(KnmView.pathOf(language) + "/practise");
	}

}
