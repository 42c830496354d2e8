package nl.wegwijs.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import nl.wegwijs.site.PageLink;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "guide")
@NullUnmarked
class GuideEntity extends ContentEntity<GuideDocument> {

	private String topic;

	private int position;

	private String title;

	private String shortTitle;

	private String summary;

	private String shortAnswer;

	private String type;

	private List<String> situations;

	private String picture;

	private String body;

	private String markdown;

	private String provenance;

	private LocalDate reviewed;

	private LocalDate reviewBy;

	private boolean overdue;

	private String changeNote;

	@ElementCollection
	@CollectionTable(name = "guide_outline",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "guide", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<GuideAnchor> outline;

	@ElementCollection
	@CollectionTable(name = "guide_source",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "guide", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	@Column(name = "source")
	private List<String> sources;

	@ElementCollection
	@CollectionTable(name = "guide_fact",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "guide", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	@Column(name = "fact")
	private List<String> facts;

	@ElementCollection
	@CollectionTable(name = "guide_link",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "guide", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<GuideLink> links;

	@Override
	protected void apply(GuideDocument document) {
		this.topic = document.topic();
		this.position = document.position();
		this.title = document.title();
		this.shortTitle = document.shortTitle();
		this.summary = document.summary();
		this.shortAnswer = document.shortAnswer();
		this.type = document.type();
		this.situations = document.situations();
		this.picture = document.picture();
		this.body = document.body();
		this.markdown = document.markdown();
		this.provenance = document.provenance();
		this.reviewed = document.reviewed();
		this.reviewBy = document.reviewBy();
		this.overdue = document.overdue();
		this.changeNote = document.changeNote();
		this.outline = document.outline().stream().map((item) -> new GuideAnchor(item.id(), item.text())).toList();
		this.sources = document.sources();
		this.facts = document.facts();
		this.links = Stream
			.concat(document.nextSteps().stream().map((link) -> GuideLink.of(GuideLink.NEXT_STEP, link)),
					document.related().stream().map((link) -> GuideLink.of(GuideLink.RELATED, link)))
			.toList();
	}

	String topic() {
		return this.topic;
	}

	String shortAnswer() {
		return this.shortAnswer;
	}

	List<String> situations() {
		return List.copyOf(this.situations);
	}

	String picture() {
		return this.picture;
	}

	String body() {
		return this.body;
	}

	String provenance() {
		return this.provenance;
	}

	LocalDate reviewBy() {
		return this.reviewBy;
	}

	boolean overdue() {
		return this.overdue;
	}

	List<GuideView.OutlineItem> outline() {
		return this.outline.stream().map((item) -> new GuideView.OutlineItem(item.anchor(), item.text())).toList();
	}

	List<String> sources() {
		return List.copyOf(this.sources);
	}

	List<String> facts() {
		return List.copyOf(this.facts);
	}

	List<PageLink> links(String kind) {
		return this.links.stream().filter((link) -> link.kind().equals(kind)).map(GuideLink::toPageLink).toList();
	}

}
