package nl.wegwijs.source;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "source")
@NullUnmarked
class SourceEntity extends ContentEntity<SourceDocument> {

	private String publisher;

	private String title;

	private String url;

	private String about;

	private String kind;

	private List<String> languages;

	private String cost;

	private String level;

	private String evidence;

	private LocalDate checked;

	@Override
	protected void apply(SourceDocument document) {
		this.publisher = document.publisher();
		this.title = document.title();
		this.url = document.url();
		this.about = document.about();
		this.kind = document.kind();
		this.languages = document.languages();
		this.cost = document.cost();
		this.level = document.level();
		this.evidence = document.evidence();
		this.checked = document.checked();
	}

	SourceSummary toSummary(PublisherSummary publisher) {
		return new SourceSummary(id(), this.title, this.url, DisplayAddress.of(this.url), this.about, this.kind,
				List.copyOf(this.languages), this.cost, this.level, this.evidence, this.checked, publisher);
	}

}
