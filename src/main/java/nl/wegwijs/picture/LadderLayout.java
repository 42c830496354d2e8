package nl.wegwijs.picture;

/**
 * Levels one above the other, as the rungs of a ladder, with a block of text beside each.
 */
final class LadderLayout {

	private static final int RAIL = 10;

	private static final int BADGE_WIDTH = 58;

	private static final int RUNG = 26;

	private static final int PANEL = 68;

	private static final int TEXT = PANEL + 12;

	private static final int TEXT_WIDTH = PictureCanvas.WIDTH - TEXT - 12;

	private static final int GAP = 12;

	private LadderLayout() {
	}

	static void draw(PictureDocument picture, PictureCanvas canvas) {
		int top = 8;
		int foot = top;
		for (PictureDocument.Row row : picture.rows()) {
			int badge = canvas.badge(1, top + 8, BADGE_WIDTH, row.label());
			canvas.line(BADGE_WIDTH, (top + 8 + badge) / 2, PANEL, (top + 8 + badge) / 2, "rung");
			foot = level(picture, row, top, canvas);
			canvas.panel(PANEL, top, PictureCanvas.WIDTH - PANEL, foot);
			rungs(badge, foot, canvas);
			top = foot + GAP;
		}
		canvas.line(1 + RAIL, 2, 1 + RAIL, foot + 6, "rail");
		canvas.line(BADGE_WIDTH - RAIL, 2, BADGE_WIDTH - RAIL, foot + 6, "rail");
	}

	private static int level(PictureDocument picture, PictureDocument.Row row, int top, PictureCanvas canvas) {
		int y = top + 8;
		for (int i = 0; i < row.cells().size(); i++) {
			if (!row.cells().get(i).isEmpty()) {
				y = canvas.text(TEXT, y, TEXT_WIDTH, picture.columns().get(i), TextStyle.MUTED);
				y = canvas.text(TEXT, y, TEXT_WIDTH, row.cells().get(i), TextStyle.PLAIN) + 5;
			}
		}
		if (row.note() != null) {
			y = canvas.note(TEXT, y + 3, TEXT_WIDTH, row.note()) + 5;
		}
		return y + 4;
	}

	private static void rungs(int top, int bottom, PictureCanvas canvas) {
		for (int y = top + RUNG; y < bottom; y += RUNG) {
			canvas.line(1 + RAIL, y, BADGE_WIDTH - RAIL, y, "rung");
		}
	}

}
