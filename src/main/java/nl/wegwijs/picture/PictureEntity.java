package nl.wegwijs.picture;

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
@Table(name = "picture")
@NullUnmarked
class PictureEntity extends ContentEntity<PictureDocument> {

	private String title;

	private String description;

	private String kind;

	private List<String> columns;

	@ElementCollection
	@CollectionTable(name = "picture_row",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "picture", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<PictureRow> rows;

	@Override
	protected void apply(PictureDocument document) {
		this.title = document.title();
		this.description = document.description();
		this.kind = document.kind();
		this.columns = document.columns();
		this.rows = document.rows().stream().map(PictureRow::of).toList();
	}

	PictureDocument toDocument() {
		return new PictureDocument(getId().language(), id(), this.title, this.description, this.kind,
				List.copyOf(this.columns), this.rows.stream().map(PictureRow::toDocument).toList());
	}

}
