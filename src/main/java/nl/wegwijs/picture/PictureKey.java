package nl.wegwijs.picture;

/**
 * What tells one picture from another.
 */
record PictureKey(String language, String slug) {

	static PictureKey of(PictureDocument document) {
		return new PictureKey(document.language(), document.slug());
	}

}
