package nl.wegwijs.picture;

import java.util.List;

/**
 * A block for each row, in which the columns stand one below the other: side by side they
 * would be too narrow for text on a phone. Marks beside the name, one for each column,
 * show at a glance which cells are filled; empty cells are left out.
 */
final class GridLayout {

	private static final int COLUMN = 10;

	private static final int COLUMN_WIDTH = 118;

	private static final int TEXT = COLUMN + COLUMN_WIDTH + 10;

	private static final int TEXT_WIDTH = PictureCanvas.WIDTH - TEXT - 10;

	private static final int MARK = 16;

	private static final int MARK_STEP = MARK + 4;

	private static final int GAP = 14;

	private GridLayout() {
	}

	static void draw(PictureDocument picture, PictureCanvas canvas) {
		int top = 1;
		for (PictureDocument.Row row : picture.rows()) {
			int marks = PictureCanvas.WIDTH - MARK_STEP * row.cells().size();
			marks(row.cells(), marks, top + 8, canvas);
			int start = canvas.sign(1, top, marks - 10, row.label());
			int end = cells(picture.columns(), row.cells(), start + 7, canvas);
			if (row.note() != null) {
				end = canvas.note(COLUMN, end + 2, PictureCanvas.WIDTH - 2 * COLUMN, row.note()) + 6;
			}
			canvas.panel(1, start - 4, PictureCanvas.WIDTH - 2, end + 2);
			top = end + GAP;
		}
	}

	private static void marks(List<String> cells, int x, int top, PictureCanvas canvas) {
		for (int i = 0; i < cells.size(); i++) {
			canvas.box(x + i * MARK_STEP, top, MARK, 12, 2, cells.get(i).isEmpty() ? "box-empty" : "box-filled");
		}
	}

	private static int cells(List<String> columns, List<String> cells, int top, PictureCanvas canvas) {
		int y = top;
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				int column = canvas.text(COLUMN, y, COLUMN_WIDTH, columns.get(i), TextStyle.MUTED);
				int text = canvas.text(TEXT, y, TEXT_WIDTH, cells.get(i), TextStyle.PLAIN);
				y = Math.max(column, text) + 6;
			}
		}
		return y;
	}

}
