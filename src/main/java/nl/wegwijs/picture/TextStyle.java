package nl.wegwijs.picture;

/**
 * The text styles of pictures. {@code css/picture.css} sets the same sizes; a test
 * compares the two.
 */
enum TextStyle {

	SIGN("label-sign", 15, true),

	STRONG("label-strong", 15, true),

	PLAIN("label", 15, false),

	MUTED("label-muted", 14, false);

	private final String styleClass;

	private final int size;

	private final boolean bold;

	TextStyle(String styleClass, int size, boolean bold) {
		this.styleClass = styleClass;
		this.size = size;
		this.bold = bold;
	}

	String styleClass() {
		return this.styleClass;
	}

	int size() {
		return this.size;
	}

	boolean bold() {
		return this.bold;
	}

	int lineHeight() {
		return Math.round(this.size * 1.34f);
	}

	/** How far the baseline lies below the top of a line. */
	int ascent() {
		return Math.round(this.size * 1.02f);
	}

}
