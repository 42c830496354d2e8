package nl.wegwijs.source;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "publisher")
@NullUnmarked
class PublisherEntity extends ContentEntity<PublisherDocument> {

	private String name;

	private String meaning;

	private String about;

	private String type;

	private String site;

	private List<String> also;

	@Override
	protected void apply(PublisherDocument document) {
		this.name = document.name();
		this.meaning = document.meaning();
		this.about = document.about();
		this.type = document.type();
		this.site = document.site();
		this.also = document.also();
	}

	String about() {
		return this.about;
	}

	String site() {
		return this.site;
	}

	PublisherSummary toSummary() {
		return new PublisherSummary(id(), this.name, this.meaning, this.type,
				PublisherSummary.pathOf(getId().language(), id()));
	}

}
