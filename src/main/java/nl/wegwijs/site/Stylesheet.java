package nl.wegwijs.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The one stylesheet of the site: {@code static/css/site.css} with its parts in place of
 * its imports, at an address that names its content.
 */
@Component
public class Stylesheet {

	private static final Pattern IMPORT = Pattern.compile("^@import url\\(\"([^\"]+)\"\\) layer\\(([\\w.-]+)\\);",
			Pattern.MULTILINE);

	private static final int HASH_LENGTH = 12;

	private final byte[] bytes;

	private final String hash;

	/** Reads the stylesheet of the site. */
	public Stylesheet() {
		this(new ClassPathResource("static/css/site.css"));
	}

	Stylesheet(Resource main) {
		this.bytes = inlineParts(main).getBytes(StandardCharsets.UTF_8);
		this.hash = ContentHash.of(this.bytes).substring(0, HASH_LENGTH);
	}

	/** The address of the stylesheet, such as {@code /assets/site.0123456789ab.css}. */
	public String path() {
		return "/assets/site." + this.hash + ".css";
	}

	/** The whole stylesheet, for a file that must open without the site. */
	public String text() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	byte[] bytes() {
		return this.bytes.clone();
	}

	private static String inlineParts(Resource main) {
		String text = read(main);
		StringBuilder inlined = new StringBuilder();
		Matcher imports = IMPORT.matcher(text);
		while (imports.find()) {
			String part = "@layer " + imports.group(2) + " {\n" + readPart(main, imports.group(1)) + "}\n";
			imports.appendReplacement(inlined, Matcher.quoteReplacement(part));
		}
		imports.appendTail(inlined);
		// A browser silently ignores an import that stands after a rule.
		if (inlined.indexOf("@import") >= 0) {
			throw new IllegalStateException(
					"The stylesheet has an import that is not of the form @import url(\"part.css\") layer(name); "
							+ "and stands in site.css itself");
		}
		return inlined.toString();
	}

	private static String readPart(Resource main, String path) {
		try {
			return read(main.createRelative(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The stylesheet cannot be read: " + resource.getDescription(), ex);
		}
	}

}
