package nl.wegwijs.picture;

import java.util.List;

/**
 * Routes as the lines of a metro map: they run side by side through the steps that all of
 * them begin with, then each has its own steps and its own terminus.
 */
final class LanesLayout {

	private static final List<String> STYLES = List.of("lane-1", "lane-2", "lane-3");

	private static final int FIRST_LANE = 9;

	private static final int LANE_STEP = 12;

	private static final int GAP = 10;

	private final List<PictureDocument.Row> routes;

	private final PictureCanvas canvas;

	private final int shared;

	private final int text;

	private LanesLayout(List<PictureDocument.Row> routes, PictureCanvas canvas) {
		this.routes = routes;
		this.canvas = canvas;
		this.shared = shared(routes);
		this.text = FIRST_LANE + routes.size() * LANE_STEP + 8;
	}

	static void draw(PictureDocument picture, PictureCanvas canvas) {
		LanesLayout layout = new LanesLayout(picture.rows(), canvas);
		int y = layout.sharedSteps(1);
		for (int route = 0; route < picture.rows().size(); route++) {
			y = layout.route(route, y);
		}
	}

	private int sharedSteps(int top) {
		int y = top;
		for (String step : this.routes.getFirst().cells().subList(0, this.shared)) {
			this.canvas.box(FIRST_LANE - 7, y + 2, LANE_STEP * (this.routes.size() - 1) + 14, 16, 8, "stop");
			y = text(step, y, TextStyle.PLAIN);
		}
		return y;
	}

	private int route(int index, int top) {
		PictureDocument.Row route = this.routes.get(index);
		String style = STYLES.get(index % STYLES.size());
		// the first route leaves from the lane next to the text, so that no lanes cross
		int lane = FIRST_LANE + (this.routes.size() - 1 - index) * LANE_STEP;
		int signTop = top + GAP;
		int y = this.canvas.sign(this.text, signTop, PictureCanvas.WIDTH - this.text, route.label());
		int branch = (signTop + y) / 2;
		this.canvas.line(lane, branch, this.text, branch, style);
		y += 6;
		if (route.note() != null) {
			y = text(route.note(), y, TextStyle.MUTED) - 2;
		}
		List<String> steps = route.cells().subList(this.shared, route.cells().size());
		for (String step : steps.subList(0, steps.size() - 1)) {
			this.canvas.dot(lane, y + 10, 6, "stop");
			y = text(step, y, TextStyle.PLAIN);
		}
		this.canvas.dot(lane, y + 10, 8, "terminus");
		this.canvas.line(lane, (this.shared == 0) ? branch : 11, lane, y + 10, style);
		return text(steps.getLast(), y, TextStyle.STRONG);
	}

	private int text(String text, int top, TextStyle style) {
		return this.canvas.text(this.text, top, PictureCanvas.WIDTH - this.text - 10, text, style) + GAP;
	}

	/** How many steps all routes begin with; each keeps its own last step. */
	private static int shared(List<PictureDocument.Row> routes) {
		int shared = 0;
		while (beginAlike(routes, shared + 1)) {
			shared++;
		}
		return shared;
	}

	private static boolean beginAlike(List<PictureDocument.Row> routes, int steps) {
		List<String> cells = routes.getFirst().cells();
		return routes.stream()
			.allMatch((route) -> route.cells().size() > steps
					&& route.cells().subList(0, steps).equals(cells.subList(0, steps)));
	}

}
