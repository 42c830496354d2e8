package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import nl.wegwijs.source.SourceSummary;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "exam")
@NullUnmarked
class ExamEntity extends ContentEntity<ExamDocument> {

	private String title;

	private String shortTitle;

	private String summary;

	private String body;

	private LocalDate reviewed;

	private LocalDate reviewBy;

	@ElementCollection
	@CollectionTable(name = "exam_source",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "exam", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	@Column(name = "source")
	private List<String> sources;

	@Override
	protected void apply(ExamDocument document) {
		this.title = document.title();
		this.shortTitle = document.shortTitle();
		this.summary = document.summary();
		this.body = document.body();
		this.reviewed = document.reviewed();
		this.reviewBy = document.reviewBy();
		this.sources = document.sources();
	}

	List<String> sources() {
		return List.copyOf(this.sources);
	}

	KnmView toView(List<ThemeView> themes, int items, List<SourceSummary> sources) {
		return new KnmView(this.title, this.summary, this.body, themes, items, sources, this.reviewed, this.reviewBy);
	}

}
