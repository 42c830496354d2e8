package nl.wegwijs.faq;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.RepositoryLinks;
import nl.wegwijs.site.SharedDay;
import nl.wegwijs.source.SourceSummary;
import nl.wegwijs.topic.TopicSummary;
import org.jspecify.annotations.Nullable;

/**
 * A question's page, with the other questions of its topic.
 */
public record QuestionView(QuestionSummary summary, TopicSummary topic, List<SourceSummary> sources, LocalDate reviewed,
		LocalDate reviewBy, List<QuestionSummary> siblings, List<RepositoryLinks.Report> reports, String editUrl) {

	/** The day on which all sources were looked up, if it is the same day. */
	public @Nullable LocalDate sourcesNoted() {
		return SharedDay.of(this.sources, SourceSummary::checked);
	}

}
