package nl.wegwijs.api;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.fact.FactView;
import nl.wegwijs.faq.QuestionSummary;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.guide.GuideView;
import nl.wegwijs.source.SourceSummary;
import nl.wegwijs.topic.TopicSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the API shows, with whole addresses.
 */
final class ApiRecords {

	private final String baseUrl;

	ApiRecords(String baseUrl) {
		this.baseUrl = baseUrl;
	}

	record Topic(String id, String title, String summary, List<String> takeaways, String url) {
	}

	record Guide(String id, String topic, String title, String summary, String type, LocalDate reviewed,
			LocalDate reviewBy, String url, String markdown) {
	}

	record FullGuide(Guide guide, String shortAnswerHtml, String bodyHtml, List<String> situations, String provenance,
			List<Fact> facts, List<Source> sources) {
	}

	record Question(String id, String topic, String question, String answer, String answerHtml, String url,
			String guide, String embed) {
	}

	record Source(String id, String publisher, String title, String url, String about, String kind,
			List<String> languages, String cost, @Nullable String level, String evidence, LocalDate checked) {
	}

	record Fact(String id, String label, String value, @Nullable String unit, @Nullable LocalDate validFrom,
			@Nullable LocalDate validUntil, boolean expired, String certainty, LocalDate checked, String sourceUrl) {
	}

	Topic topic(TopicSummary topic) {
		return new Topic(topic.slug(), topic.title(), topic.summary(), topic.takeaways(), whole(topic.path()));
	}

	Guide guide(GuideSummary guide) {
		return new Guide(guide.topic() + "/" + guide.slug(), guide.topic(), guide.title(), guide.summary(),
				guide.type(), guide.reviewed(), guide.reviewBy(), whole(guide.path()), whole(guide.path() + ".md"));
	}

	FullGuide fullGuide(GuideView guide) {
		return new FullGuide(guide(guide.summary()), wholeLinks(guide.shortAnswer()), wholeLinks(guide.body()),
				guide.situations(), guide.provenance(), guide.facts().stream().map(this::fact).toList(),
				guide.sources().stream().map(this::source).toList());
	}

	Question question(String language, QuestionSummary question) {
		String id = question.topic() + "/" + question.slug();
		return new Question(id, question.topic(), question.title(), question.plainAnswer(),
				wholeLinks(question.answer()), whole(question.path()), whole(question.guidePath()),
				whole("/" + language + "/embed/questions/" + id));
	}

	Source source(SourceSummary source) {
		return new Source(source.id(), source.publisher().name(), source.title(), source.url(), source.about(),
				source.kind(), source.languages(), source.cost(), source.level(), source.evidence(), source.checked());
	}

	Fact fact(FactView fact) {
		return new Fact(fact.id(), fact.label(), fact.value(), fact.unit(), fact.validFrom(), fact.validUntil(),
				fact.expired(), fact.certainty(), fact.checked(), fact.source().url());
	}

	private String whole(String path) {
		return this.baseUrl + path;
	}

	private String wholeLinks(String html) {
		return html.replace(" href=\"/", " href=\"" + this.baseUrl + "/");
	}

}
