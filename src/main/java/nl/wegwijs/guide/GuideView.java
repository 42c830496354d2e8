package nl.wegwijs.guide;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.fact.FactView;
import nl.wegwijs.picture.PictureView;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.RepositoryLinks;
import nl.wegwijs.site.SharedDay;
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

	/** Whether it does not matter why the reader came. */
	public boolean forEveryone() {
		return this.situations.contains("all");
	}

	/** The day on which all facts of the page were checked, if it is the same day. */
	public @Nullable LocalDate factsChecked() {
		return SharedDay.of(this.facts, FactView::checked);
	}

	/** The day on which all sources were looked up, if it is the same day. */
	public @Nullable LocalDate sourcesNoted() {
		return SharedDay.of(this.sources, SourceSummary::checked);
	}

	/**
	 * An entry of the outline: the anchor and text of an H2.
	 */
	public record OutlineItem(String id, String text) {
	}

}
