package nl.wegwijs.guide;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.fact.FactView;
import nl.wegwijs.picture.PictureView;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.RepositoryLinks;
import nl.wegwijs.source.SourceSummary;
import nl.wegwijs.topic.TopicSummary;
import org.jspecify.annotations.Nullable;

/**
 * A guide's page. {@code shortAnswer} and {@code body} are safe HTML; {@code overdue}
 * says that the review date has passed.
 */
public record GuideView(GuideSummary summary, TopicSummary topic, String shortAnswer, List<String> situations,
		List<OutlineItem> outline, String body, @Nullable PictureView picture, List<PageLink> nextSteps,
		List<PageLink> related, List<SourceSummary> sources, List<FactView> facts, String provenance,
		LocalDate reviewBy, boolean overdue, @Nullable GuideSummary previous, @Nullable GuideSummary next,
		@Nullable String practice, List<RepositoryLinks.Report> reports, String editUrl) {

	/**
	 * An entry of the outline: the anchor and text of an H2.
	 */
	public record OutlineItem(String id, String text) {
	}

}
