package nl.wegwijs.picture;

/**
 * A vertical line with a stop for each row: when, what to do then, and a remark.
 */
final class TimelineLayout {

	private static final int LINE = 10;

	private static final int TEXT = 28;

	private static final int GAP = 20;

	private TimelineLayout() {
	}

	static void draw(PictureDocument picture, PictureCanvas canvas) {
		int top = 1;
		int lastStop = 0;
		for (PictureDocument.Row row : picture.rows()) {
			int y = canvas.sign(TEXT, top, PictureCanvas.WIDTH - TEXT, row.label());
			lastStop = (top + y) / 2;
			canvas.dot(LINE, lastStop, 7, "stop");
			canvas.line(LINE, lastStop, TEXT, lastStop, "line");
			y += 6;
			for (String cell : row.cells()) {
				canvas.dot(TEXT + 3, y + 10, 3, "bullet");
				y = canvas.text(TEXT + 14, y, PictureCanvas.WIDTH - TEXT - 20, cell, TextStyle.PLAIN) + 4;
			}
			if (row.note() != null) {
				y = canvas.note(TEXT, y + 2, PictureCanvas.WIDTH - TEXT - 6, row.note());
			}
			top = y + GAP;
		}
		canvas.line(LINE, 12, LINE, lastStop, "line");
	}

}
