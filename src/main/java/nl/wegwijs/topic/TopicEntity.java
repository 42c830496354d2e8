package nl.wegwijs.topic;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "topic")
@NullUnmarked
class TopicEntity extends ContentEntity<TopicDocument> {

	private int position;

	private String title;

	private String shortTitle;

	private String summary;

	private List<String> takeaways;

	private String introduction;

	private String picture;

	private LocalDate reviewed;

	private LocalDate reviewBy;

	@ElementCollection
	@CollectionTable(name = "topic_step",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "topic", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<TopicStep> steps;

	@Override
	protected void apply(TopicDocument document) {
		this.position = document.position();
		this.title = document.title();
		this.shortTitle = document.shortTitle();
		this.summary = document.summary();
		this.takeaways = document.takeaways();
		this.introduction = document.introduction();
		this.picture = document.picture();
		this.reviewed = document.reviewed();
		this.reviewBy = document.reviewBy();
		this.steps = document.steps()
			.stream()
			.map((step) -> new TopicStep(step.what(), step.where(), step.when(), step.guide()))
			.toList();
	}

	TopicSummary toSummary() {
		return new TopicSummary(id(), this.title, this.shortTitle, this.summary, List.copyOf(this.takeaways),
				TopicSummary.pathOf(getId().language(), id()));
	}

	TopicView toView() {
		return new TopicView(toSummary(), this.introduction, this.picture,
				this.steps.stream()
					.map((step) -> new TopicView.Step(step.what(), step.where(), step.when(), step.guide()))
					.toList(),
				this.reviewed, this.reviewBy);
	}

}
