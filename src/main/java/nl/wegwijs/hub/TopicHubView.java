package nl.wegwijs.hub;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.faq.QuestionSummary;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.picture.PictureView;
import nl.wegwijs.source.SourceGroupView;
import nl.wegwijs.topic.TopicSummary;
import nl.wegwijs.topic.TopicView;
import org.jspecify.annotations.Nullable;

/**
 * A topic's hub: introduction, guides as a journey, sources, questions, next steps.
 */
public record TopicHubView(TopicView topic, @Nullable PictureView picture, List<GuideSummary> guides,
		List<SourceGroupView> groups, List<QuestionSummary> questions, LocalDate lastReviewed,
		@Nullable TopicSummary previous, @Nullable TopicSummary next) {
}
