package nl.wegwijs.picture;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.wegwijs.picture.PictureView.Box;
import nl.wegwijs.picture.PictureView.Label;
import nl.wegwijs.picture.PictureView.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PictureLayoutTests {

	private final TextRuler ruler = new TextRuler(Locale.ENGLISH);

	@ParameterizedTest
	@MethodSource("nl.wegwijs.picture.Pictures#all")
	void drawsEveryWord(PictureDocument picture) {
		assertThat(textOf(PictureLayout.layOut(picture, "ltr"))).contains(textsOf(picture));
	}

	@ParameterizedTest
	@MethodSource("nl.wegwijs.picture.Pictures#all")
	void letsNoLabelOverlapAnother(PictureDocument picture) {
		List<Rectangle> areas = PictureLayout.layOut(picture, "ltr").labels().stream().map(this::area).toList();
		for (Rectangle area : areas) {
			assertThat(areas).filteredOn(area::intersects).containsExactly(area);
		}
	}

	@ParameterizedTest
	@MethodSource("nl.wegwijs.picture.Pictures#all")
	void keepsEverythingInsideTheViewBox(PictureDocument picture) {
		PictureView view = PictureLayout.layOut(picture, "ltr");
		Rectangle viewBox = new Rectangle(view.width(), view.height());
		assertThat(view.boxes()).extracting(PictureLayoutTests::area).allMatch(viewBox::contains);
		assertThat(view.labels()).extracting(this::area).allMatch(viewBox::contains);
		assertThat(view.lines())
			.allMatch((line) -> viewBox.contains(line.x1(), line.y1()) && viewBox.contains(line.x2(), line.y2()));
	}

	@ParameterizedTest
	@MethodSource("nl.wegwijs.picture.Pictures#all")
	void keepsNamesOnTheirSigns(PictureDocument picture) {
		PictureView view = PictureLayout.layOut(picture, "ltr");
		List<Rectangle> signs = view.boxes()
			.stream()
			.filter((box) -> box.style().equals("box-strong"))
			.map(PictureLayoutTests::area)
			.toList();
		assertThat(view.labels()).filteredOn((label) -> label.style().equals("label-sign"))
			.isNotEmpty()
			.extracting(this::area)
			.allMatch((name) -> signs.stream().anyMatch((sign) -> sign.contains(name)));
	}

	@ParameterizedTest
	@MethodSource("nl.wegwijs.picture.Pictures#all")
	void isMirroredForLanguagesThatRunFromRightToLeft(PictureDocument picture) {
		PictureView ltr = PictureLayout.layOut(picture, "ltr");
		PictureView rtl = PictureLayout.layOut(picture, "rtl");
		int width = ltr.width();
		assertThat(rtl.height()).isEqualTo(ltr.height());
		assertThat(rtl.boxes()).extracting((box) -> width - box.x() - box.width())
			.containsExactlyElementsOf(ltr.boxes().stream().map(Box::x).toList());
		assertThat(rtl.lines()).extracting((line) -> width - line.x1())
			.containsExactlyElementsOf(ltr.lines().stream().map(Line::x1).toList());
		assertThat(rtl.labels()).extracting((label) -> width - label.x())
			.containsExactlyElementsOf(ltr.labels().stream().map(Label::x).toList());
	}

	@Test
	void drawsTheStepsThatAllRoutesBeginWithOnce() {
		String text = textOf(PictureLayout.layOut(Pictures.lanes(), "ltr"));
		assertThat(text).containsOnlyOnce("Letter from DUO").containsOnlyOnce("Broad intake and learnability test");
		assertThat(text.split("Integration diploma", -1)).hasSize(3);
	}

	@Test
	void marksTheFilledCellsOfAGrid() {
		assertThat(PictureLayout.layOut(Pictures.grid(), "ltr").boxes()).extracting(Box::style)
			.filteredOn((style) -> style.equals("box-filled") || style.equals("box-empty"))
			.containsExactly("box-filled", "box-filled", "box-empty", "box-filled", "box-empty", "box-empty",
					"box-filled", "box-empty");
	}

	@Test
	void refusesAKindThatItCannotDraw() {
		PictureDocument pie = new PictureDocument("en", "pie", "Pie", "A pie.", "pie", List.of(), List.of());
		assertThatIllegalArgumentException().isThrownBy(() -> PictureLayout.layOut(pie, "ltr"));
	}

	private static String textOf(PictureView view) {
		return view.labels().stream().map(Label::text).collect(Collectors.joining(" "));
	}

	private static List<String> textsOf(PictureDocument picture) {
		return Stream
			.concat(picture.columns().stream(),
					picture.rows()
						.stream()
						.flatMap((row) -> Stream.concat(Stream.of(row.label(), (row.note() != null) ? row.note() : ""),
								row.cells().stream())))
			.toList();
	}

	private static Rectangle area(Box box) {
		return new Rectangle(box.x(), box.y(), box.width(), box.height());
	}

	private Rectangle area(Label label) {
		TextStyle style = Arrays.stream(TextStyle.values())
			.filter((candidate) -> candidate.styleClass().equals(label.style()))
			.findFirst()
			.orElseThrow();
		int width = this.ruler.width(label.text(), style);
		int x = label.anchor().equals("middle") ? label.x() - width / 2 : label.x();
		return new Rectangle(x, label.y() - style.ascent(), width, style.lineHeight());
	}

}
