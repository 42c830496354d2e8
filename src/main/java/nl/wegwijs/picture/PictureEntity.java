package nl.wegwijs.picture;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentHash;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A stored picture.
 */
@Entity
@Table(name = "picture")
class PictureEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String language;

	private String slug;

	private String title;

	private String description;

	private String kind;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> columns;

	private String hash;

	@ElementCollection
	@CollectionTable(name = "picture_row", joinColumns = @JoinColumn(name = "picture_id"))
	@OrderColumn(name = "position")
	private List<PictureRow> rows = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected PictureEntity() {
	}

	@SuppressWarnings("NullAway.Init")
	PictureEntity(PictureDocument document) {
		update(document);
	}

	void update(PictureDocument document) {
		this.language = document.language();
		this.slug = document.slug();
		this.title = document.title();
		this.description = document.description();
		this.kind = document.kind();
		this.columns = List.copyOf(document.columns());
		this.hash = ContentHash.of(document);
		this.rows.clear();
		document.rows().stream().map(PictureRow::of).forEach(this.rows::add);
	}

	PictureKey key() {
		return new PictureKey(this.language, this.slug);
	}

	String hash() {
		return this.hash;
	}

	PictureDocument toDocument() {
		return new PictureDocument(this.language, this.slug, this.title, this.description, this.kind,
				List.copyOf(this.columns), this.rows.stream().map(PictureRow::toDocument).toList());
	}

}
