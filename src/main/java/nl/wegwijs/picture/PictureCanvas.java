package nl.wegwijs.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import nl.wegwijs.picture.PictureView.Box;
import nl.wegwijs.picture.PictureView.Label;
import nl.wegwijs.picture.PictureView.Line;

/**
 * The sheet that a picture is drawn on, always from left to right. Methods that draw text
 * return the height at which it ends.
 */
final class PictureCanvas {

	/** About the width of a phone, so that a phone shows text at its own size. */
	static final int WIDTH = 340;

	private static final int PADDING = 10;

	private static final int SIGN_PADDING = 4;

	private static final int RADIUS = 4;

	/** How far letters reach below the baseline. */
	private static final int DESCENT = 5;

	private final TextRuler ruler;

	private final List<Box> boxes = new ArrayList<>();

	private final List<Line> lines = new ArrayList<>();

	private final List<Label> labels = new ArrayList<>();

	PictureCanvas(Locale locale) {
		this.ruler = new TextRuler(locale);
	}

	void box(int x, int y, int width, int height, int radius, String style) {
		this.boxes.add(new Box(x, y, width, height, radius, style));
	}

	/** A ground behind everything that is drawn on it before or after. */
	void panel(int x, int top, int width, int bottom) {
		this.boxes.addFirst(new Box(x, top, width, bottom - top, RADIUS, "box-soft"));
	}

	void dot(int x, int y, int radius, String style) {
		box(x - radius, y - radius, 2 * radius, 2 * radius, radius, style);
	}

	void line(int x1, int y1, int x2, int y2, String style) {
		this.lines.add(new Line(x1, y1, x2, y2, style));
	}

	int text(int x, int top, int width, String text, TextStyle style) {
		return text(x, top, this.ruler.wrap(text, style, width), "start", style);
	}

	/** A short text in the middle of a box that is as high as it needs to be. */
	int badge(int x, int top, int width, String text) {
		List<String> lines = this.ruler.wrap(text, TextStyle.SIGN, width - PADDING);
		int bottom = text(x + width / 2, top + PADDING / 2, lines, "middle", TextStyle.SIGN) + PADDING / 2;
		box(x, top, width, bottom - top, RADIUS, "box-strong");
		return bottom;
	}

	/** A name on a signboard that is as wide as the name. */
	int sign(int x, int top, int maximum, String text) {
		List<String> lines = this.ruler.wrap(text, TextStyle.SIGN, maximum - 2 * PADDING);
		int widest = lines.stream().mapToInt((line) -> this.ruler.width(line, TextStyle.SIGN)).max().orElse(0);
		int width = widest + 2 * PADDING;
		int bottom = text(x + width / 2, top + SIGN_PADDING, lines, "middle", TextStyle.SIGN) + SIGN_PADDING;
		box(x, top, width, bottom - top, RADIUS, "box-strong");
		return bottom;
	}

	/** A remark with a bar beside it. */
	int note(int x, int top, int width, String text) {
		int bottom = text(x + PADDING, top, width - PADDING, text, TextStyle.MUTED);
		box(x, top, 3, bottom - top, 0, "box-accent");
		return bottom;
	}

	private int text(int x, int top, List<String> lines, String anchor, TextStyle style) {
		int y = top;
		for (String line : lines) {
			this.labels.add(new Label(x, y + style.ascent(), line, anchor, style.styleClass()));
			y += style.lineHeight();
		}
		return y;
	}

	/** The drawing, cut off below its lowest shape and mirrored for {@code rtl}. */
	PictureView view(PictureDocument picture, String direction) {
		boolean mirrored = "rtl".equals(direction);
		return new PictureView(picture.id(), picture.title(), picture.description(), picture.kind(), WIDTH, height(),
				mirrored ? this.boxes.stream().map(PictureCanvas::mirror).toList() : List.copyOf(this.boxes),
				mirrored ? this.lines.stream().map(PictureCanvas::mirror).toList() : List.copyOf(this.lines),
				mirrored ? this.labels.stream().map(PictureCanvas::mirror).toList() : List.copyOf(this.labels));
	}

	private int height() {
		return IntStream
			.of(this.boxes.stream().mapToInt((box) -> box.y() + box.height()).max().orElse(0),
					this.lines.stream().mapToInt((line) -> Math.max(line.y1(), line.y2())).max().orElse(0),
					this.labels.stream().mapToInt((label) -> label.y() + DESCENT).max().orElse(0))
			.max()
			.orElse(0) + 1;
	}

	private static Box mirror(Box box) {
		return new Box(WIDTH - box.x() - box.width(), box.y(), box.width(), box.height(), box.radius(), box.style());
	}

	private static Line mirror(Line line) {
		return new Line(WIDTH - line.x1(), line.y1(), WIDTH - line.x2(), line.y2(), line.style());
	}

	/** The anchor stays: where a line starts and ends follows the text's direction. */
	private static Label mirror(Label label) {
		return new Label(WIDTH - label.x(), label.y(), label.text(), label.anchor(), label.style());
	}

}
