package nl.wegwijs.faq;

import org.springframework.web.util.HtmlUtils;

/**
 * One question in a list; {@code answer} is safe HTML, {@code guidePath} and
 * {@code guideTitle} the guide that it opens.
 */
public record QuestionSummary(String topic, String slug, String title, String answer, String path, String guidePath,
		String guideTitle) {

	/** The answer without its markup. */
	public String plainAnswer() {
		return HtmlUtils.htmlUnescape(this.answer.replaceAll("<[^>]+>", " ")).replaceAll("\\s+", " ").strip();
	}

	/**
	 * The path of a question.
	 * @param id topic and slug, such as {@code first-steps/what-first}
	 */
	public static String pathOf(String language, String id) {
		return "/" + language + "/questions/" + id;
	}

}
