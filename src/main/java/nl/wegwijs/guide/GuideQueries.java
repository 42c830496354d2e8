package nl.wegwijs.guide;

import java.util.List;
import java.util.Optional;

import nl.wegwijs.fact.FactQueries;
import nl.wegwijs.picture.PictureQueries;
import nl.wegwijs.picture.PictureView;
import nl.wegwijs.site.ContentKey;
import nl.wegwijs.site.RepositoryLinks;
import nl.wegwijs.source.SourceQueries;
import nl.wegwijs.topic.TopicQueries;
import nl.wegwijs.topic.TopicSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read side of guides.
 */
@Component
@Transactional(readOnly = true)
public class GuideQueries {

	private final GuideRepository guides;

	private final TopicQueries topics;

	private final SourceQueries sources;

	private final FactQueries facts;

	private final PictureQueries pictures;

	private final RepositoryLinks repository;

	private final ObjectProvider<PracticeOffer> practice;

	GuideQueries(GuideRepository guides, TopicQueries topics, SourceQueries sources, FactQueries facts,
			PictureQueries pictures, RepositoryLinks repository, ObjectProvider<PracticeOffer> practice) {
		this.guides = guides;
		this.topics = topics;
		this.sources = sources;
		this.facts = facts;
		this.pictures = pictures;
		this.repository = repository;
		this.practice = practice;
	}

	/** Every guide, by topic and order. */
	public List<GuideSummary> all(String language) {
		return this.guides.findRows(language).stream().map(GuideRow::toSummary).toList();
	}

	/** A topic's guides in the order of its journey. */
	public List<GuideSummary> ofTopic(String language, String topic) {
		return this.guides.findRows(language, topic).stream().map(GuideRow::toSummary).toList();
	}

	/**
	 * One guide in short.
	 * @param id topic and slug, such as {@code first-steps/bsn}
	 */
	public Optional<GuideSummary> find(String language, String id) {
		return this.guides.findRow(language, id).map(GuideRow::toSummary);
	}

	/** How many guides there are. */
	public int count(String language) {
		return this.guides.countByKeyLanguage(language);
	}

	/** One guide with all it shows. */
	public Optional<GuideView> view(String language, String topic, String slug) {
		return this.guides.findById(new ContentKey(language, topic + "/" + slug)).map((guide) -> view(language, guide));
	}

	/** A topic's guides with all they show, in the order of its journey. */
	public List<GuideView> viewsOfTopic(String language, String topic) {
		return ofTopic(language, topic).stream()
			.flatMap((guide) -> view(language, topic, guide.slug()).stream())
			.toList();
	}

	/** The text of a guide as Markdown. */
	String markdown(String language, String id) {
		return this.guides.findMarkdown(language, id).orElseThrow();
	}

	List<String> languages(String id) {
		return this.guides.findLanguages(id);
	}

	private GuideView view(String language, GuideEntity guide) {
		List<GuideSummary> journey = ofTopic(language, guide.topic());
		GuideSummary summary = journey.stream().filter((other) -> isSame(other, guide)).findFirst().orElseThrow();
		int place = journey.indexOf(summary);
		TopicSummary topic = this.topics.find(language, guide.topic()).orElseThrow();
		return new GuideView(summary, topic, guide.shortAnswer(), guide.situations(), guide.outline(), guide.body(),
				picture(language, guide.picture()), guide.links(GuideLink.NEXT_STEP), guide.links(GuideLink.RELATED),
				this.sources.inOrder(language, guide.sources()), this.facts.inOrder(language, guide.facts()),
				guide.provenance(), guide.reviewBy(), guide.overdue(), at(journey, place - 1), at(journey, place + 1),
				practice(language, guide.id()), this.repository.reports(summary.title(), summary.path()),
				this.repository.edit("guides/" + guide.id() + ".md"));
	}

	private @Nullable String practice(String language, String guide) {
		return this.practice.stream()
			.flatMap((offer) -> offer.pathFor(language, guide).stream())
			.findFirst()
			.orElse(null);
	}

	private static boolean isSame(GuideSummary summary, GuideEntity guide) {
		return guide.id().equals(summary.topic() + "/" + summary.slug());
	}

	private @Nullable PictureView picture(String language, @Nullable String slug) {
		return (slug == null) ? null : this.pictures.find(language, slug).orElse(null);
	}

	private static @Nullable GuideSummary at(List<GuideSummary> journey, int place) {
		return (place < 0 || place >= journey.size()) ? null : journey.get(place);
	}

}
