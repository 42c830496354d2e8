package nl.wegwijs.picture;

import java.util.List;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A stored row of a picture.
 */
@Embeddable
record PictureRow(String label, @Nullable String note, @JdbcTypeCode(SqlTypes.ARRAY) List<String> cells) {

	static PictureRow of(PictureDocument.Row row) {
		return new PictureRow(row.label(), row.note(), row.cells());
	}

	PictureDocument.Row toDocument() {
		return new PictureDocument.Row(this.label, this.note, this.cells);
	}

}
