package nl.wegwijs.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The content has errors and there is nothing older to serve.
 */
class BrokenContentException extends RuntimeException {

	BrokenContentException(List<ContentProblem> problems) {
		super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
	}

}
