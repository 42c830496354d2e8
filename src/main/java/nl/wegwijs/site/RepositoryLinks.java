package nl.wegwijs.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Addresses in the public repository: where a reader edits a content file or reports a
 * fault in a page.
 */
@Component
public class RepositoryLinks {

	private static final List<String> FAULTS = List.of("outdated", "wrong", "unclear", "missing");

	private final String repository;

	RepositoryLinks(SiteProperties properties) {
		this.repository = properties.repository();
	}

	/** The edit page of a content file, such as {@code guides/first-steps/bsn.md}. */
	public String edit(String contentFile) {
		return this.repository + "/edit/main/content/" + contentFile;
	}

	/** New issues that already name the page and the kind of fault. */
	public List<Report> reports(String title, String path) {
		return FAULTS.stream()
			.map((fault) -> new Report(fault,
					this.repository + "/issues/new?title=" + encode("Page is " + fault + ": " + title) + "&body="
							+ encode("Page: " + path + "\n\nWhich sentence, and what is wrong with it?\n\n"
									+ "Which official page shows the right information?\n")))
			.toList();
	}

	/**
	 * A form to report one kind of fault: outdated, wrong, unclear or missing.
	 */
	public record Report(String fault, String url) {
	}

	/** A new issue that already names a practice question. */
	public String reportQuestion(String id, String path) {
		return this.repository + "/issues/new?title=" + encode("Practice question " + id) + "&body="
				+ encode("Question: " + path
						+ "\n\nKind of fault (wrong answer, outdated, two right answers, unclear Dutch, translation):\n\n"
						+ "What is wrong, and where does it stand?\n");
	}

	/** A new issue that names what a visitor looked for and did not find. */
	public String searchReport(String text) {
		return this.repository + "/issues/new?title=" + encode("Not found: " + text) + "&body="
				+ encode("I looked for: " + text + "\n\nWhat did you want to know?\n");
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
