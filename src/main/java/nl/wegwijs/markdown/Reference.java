package nl.wegwijs.markdown;

/**
 * A use of the registry or of another page: its line (from 1), kind and target.
 */
public record Reference(int line, Kind kind, String target) {

	/**
	 * What is referred to.
	 */
	public enum Kind {

		SOURCE, FACT, TERM, PAGE

	}

}
