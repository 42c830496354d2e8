package nl.wegwijs.faq;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.ContentDocument;
import org.jspecify.annotations.Nullable;

/**
 * A question, ready to store; {@code answer} is safe HTML, {@code guide} the id of the
 * guide that it opens.
 */
public record QuestionDocument(String language, String id, String topic, int position, @Nullable Integer featured,
		String title, String answer, String guide, List<String> sources, LocalDate reviewed,
		LocalDate reviewBy) implements ContentDocument {
}
