package nl.wegwijs.guide;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.ContentDocument;
import nl.wegwijs.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * A guide, ready to store: {@code shortAnswer} and {@code body} are safe HTML, links are
 * checked and carry their titles. {@code markdown} is the same text as a file to take
 * away.
 */
public record GuideDocument(String language, String id, String topic, int position, String title, String shortTitle,
		String summary, String shortAnswer, String type, List<String> situations, @Nullable String picture, String body,
		String markdown, List<GuideView.OutlineItem> outline, List<String> sources, List<String> facts,
		List<PageLink> nextSteps, List<PageLink> related, String provenance, LocalDate reviewed, LocalDate reviewBy,
		boolean overdue, @Nullable String changeNote) implements ContentDocument {
}
