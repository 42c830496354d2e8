package nl.wegwijs.about;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import nl.wegwijs.site.PageLink;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "plain_page")
@NullUnmarked
class PlainPageEntity extends ContentEntity<PlainPageDocument> {

	private int position;

	private String title;

	private String summary;

	private String body;

	private LocalDate reviewed;

	private LocalDate reviewBy;

	@Override
	protected void apply(PlainPageDocument document) {
		this.position = document.position();
		this.title = document.title();
		this.summary = document.summary();
		this.body = document.body();
		this.reviewed = document.reviewed();
		this.reviewBy = document.reviewBy();
	}

	PageLink toLink() {
		return new PageLink(this.title, PlainPageView.pathOf(getId().language(), id()));
	}

	PlainPageView toView() {
		return new PlainPageView(id(), this.title, this.summary, this.body, this.reviewed);
	}

}
