package nl.wegwijs.content;

import java.util.Comparator;

/**
 * A fault in the content: file, line, rule and what is wrong.
 */
record ContentProblem(String path, int line, ContentRule rule, String message) {

	/** Errors before warnings, then by place. */
	static final Comparator<ContentProblem> ORDER = Comparator
		.comparing((ContentProblem problem) -> problem.rule().severity())
		.thenComparing(ContentProblem::path)
		.thenComparing(ContentProblem::line)
		.thenComparing(ContentProblem::rule)
		.thenComparing(ContentProblem::message);

	boolean isError() {
		return this.rule.severity() == ContentRule.Severity.ERROR;
	}

	@Override
	public String toString() {
		String kind = isError() ? "" : " (warning)";
		return this.path + ":" + this.line + " " + this.rule.id() + kind + " " + this.message;
	}

}
