package nl.wegwijs.picture;

import java.util.List;

/**
 * A drawing, laid out: the template only prints its shapes. All lengths are SVG user
 * units; {@code slug} makes the ids of title and description unique on a page.
 */
public record PictureView(String slug, String title, String description, String kind, int width, int height,
		List<Box> boxes, List<Line> lines, List<Label> labels) {

	/**
	 * A rectangle with a style class such as {@code stop} or {@code box-soft}.
	 */
	public record Box(int x, int y, int width, int height, int radius, String style) {
	}

	/**
	 * A straight connector.
	 */
	public record Line(int x1, int y1, int x2, int y2, String style) {
	}

	/**
	 * One line of text; {@code anchor} is start, middle or end in the direction of the
	 * language, so a line of Arabic starts at the right.
	 */
	public record Label(int x, int y, String text, String anchor, String style) {
	}

}
