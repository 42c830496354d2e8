package nl.wegwijs.markdown;

/**
 * A reference that leads nowhere; carries the id of the rule that it breaks.
 */
public class UnresolvedReferenceException extends Exception {

	private final String rule;

	public UnresolvedReferenceException(String rule, String message) {
		super(message);
		this.rule = rule;
	}

	public String rule() {
		return this.rule;
	}

}
