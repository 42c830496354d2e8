package nl.wegwijs.picture;

import java.util.List;

import nl.wegwijs.site.ContentDocument;
import org.jspecify.annotations.Nullable;

/**
 * A picture as the content loader hands it over, ready to store.
 *
 * @param kind {@code timeline}, {@code ladder}, {@code lanes} or {@code grid}
 * @param columns what the cells of a ladder or a grid are about; empty for other kinds
 */
public record PictureDocument(String language, String id, String title, String description, String kind,
		List<String> columns, List<Row> rows) implements ContentDocument {

	/**
	 * A stop, a level, a route or an organisation. In a grid a cell may be empty.
	 */
	public record Row(String label, @Nullable String note, List<String> cells) {
	}

}
