package nl.wegwijs.faq;

/**
 * One question in a list; {@code answer} is safe HTML, {@code guidePath} and
 * {@code guideTitle} the guide that it opens.
 */
public record QuestionSummary(String topic, String slug, String title, String answer, String path, String guidePath,
		String guideTitle) {

	/**
	 * The path of a question.
	 * @param id topic and slug, such as {@code first-steps/what-first}
	 */
	public static String pathOf(String language, String id) {
		return "/" + language + "/questions/" + id;
	}

}
