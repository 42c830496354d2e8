package nl.wegwijs.faq;

/**
 * One question in a list; {@code answer} is safe HTML, {@code guidePath} and
 * {@code guideTitle} the guide that it opens.
 */
public record QuestionSummary(String topic, String slug, String title, String answer, String path, String guidePath,
		String guideTitle) {
}
