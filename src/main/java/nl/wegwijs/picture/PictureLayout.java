package nl.wegwijs.picture;

import java.util.Locale;

/**
 * Lays a picture out in one column that grows downwards, so that one drawing serves
 * phone, desktop and paper.
 */
final class PictureLayout {

	private PictureLayout() {
	}

	static PictureView layOut(PictureDocument picture, String direction) {
		PictureCanvas canvas = new PictureCanvas(Locale.forLanguageTag(picture.language()));
		switch (picture.kind()) {
			case "timeline" -> TimelineLayout.draw(picture, canvas);
			case "ladder" -> LadderLayout.draw(picture, canvas);
			case "lanes" -> LanesLayout.draw(picture, canvas);
			case "grid" -> GridLayout.draw(picture, canvas);
			default -> throw new IllegalArgumentException("No layout for pictures of kind " + picture.kind());
		}
		return canvas.view(picture, direction);
	}

}
