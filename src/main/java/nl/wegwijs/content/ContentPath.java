package nl.wegwijs.content;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a content file is its identity: kind, topic and slug.
 *
 * @param file the path of the file, with the folder of its language
 * @param language the language of a translation, or empty for an original
 * @param original the path of the original file
 */
record ContentPath(String file, String language, String original) {

	static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final Pattern TRANSLATION = Pattern.compile("translations/([a-z]{2,3})/(.+)");

	static ContentPath of(String file) {
		Matcher matcher = TRANSLATION.matcher(file);
		return matcher.matches() ? new ContentPath(file, matcher.group(1), matcher.group(2))
				: new ContentPath(file, "", file);
	}

	/** The path without ending, as front matter refers to it. */
	String reference() {
		return this.original.replaceFirst("\\.(md|yaml)$", "");
	}

	/** The path within its folder: {@code first-steps/bsn} for a guide. */
	String id() {
		return reference().substring(reference().indexOf('/') + 1);
	}

	/** The folder of a guide or question. */
	String topic() {
		String id = id();
		return id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
	}

	String slug() {
		return reference().substring(reference().lastIndexOf('/') + 1);
	}

	/** Resolves a link that is relative to this file, as GitHub does. */
	String resolve(String target) {
		String folder = this.original.contains("/") ? this.original.substring(0, this.original.lastIndexOf('/') + 1)
				: "";
		return URI.create("/" + folder).resolve(target).normalize().getPath().substring(1);
	}

}
