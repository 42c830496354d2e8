package nl.wegwijs.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what is wrong with the content instead of printing a stack trace.
 */
class BrokenContentFailureAnalyzer extends AbstractFailureAnalyzer<BrokenContentException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BrokenContentException cause) {
		return new FailureAnalysis(
				"The content has errors, and the database holds no older content to serve:\n\n" + cause.getMessage(),
				"Correct the files named above and start again.", cause);
	}

}
