package nl.wegwijs.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects every fault of one run.
 */
final class ContentProblems {

	private final List<ContentProblem> all = new ArrayList<>();

	void add(String path, int line, ContentRule rule, String message) {
		this.all.add(new ContentProblem(path, line, rule, message));
	}

	List<ContentProblem> sorted() {
		return this.all.stream().distinct().sorted(ContentProblem.ORDER).toList();
	}

}
