package nl.wegwijs.faq;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.site.RepositoryLinks;
import nl.wegwijs.source.SourceSummary;
import nl.wegwijs.topic.TopicSummary;

/**
 * A question's page, with the other questions of its topic.
 */
public record QuestionView(QuestionSummary summary, TopicSummary topic, List<SourceSummary> sources, LocalDate reviewed,
		LocalDate reviewBy, List<QuestionSummary> siblings, List<RepositoryLinks.Report> reports, String editUrl) {
}
