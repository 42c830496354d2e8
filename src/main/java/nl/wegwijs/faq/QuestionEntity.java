package nl.wegwijs.faq;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.site.ContentEntity;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "question")
@NullUnmarked
class QuestionEntity extends ContentEntity<QuestionDocument> {

	private String topic;

	private int position;

	private Integer featured;

	private String title;

	private String answer;

	private String guide;

	private LocalDate reviewed;

	private LocalDate reviewBy;

	@ElementCollection
	@CollectionTable(name = "question_source",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "question", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	@Column(name = "source")
	private List<String> sources;

	@Override
	protected void apply(QuestionDocument document) {
		this.topic = document.topic();
		this.position = document.position();
		this.featured = document.featured();
		this.title = document.title();
		this.answer = document.answer();
		this.guide = document.guide();
		this.reviewed = document.reviewed();
		this.reviewBy = document.reviewBy();
		this.sources = document.sources();
	}

	String topic() {
		return this.topic;
	}

	String guide() {
		return this.guide;
	}

	LocalDate reviewed() {
		return this.reviewed;
	}

	LocalDate reviewBy() {
		return this.reviewBy;
	}

	List<String> sources() {
		return List.copyOf(this.sources);
	}

	QuestionSummary toSummary(String guideTitle) {
		String language = getId().language();
		return new QuestionSummary(this.topic, id().substring(this.topic.length() + 1), this.title, this.answer,
				QuestionSummary.pathOf(language, id()), GuideSummary.pathOf(language, this.guide), guideTitle);
	}

}
