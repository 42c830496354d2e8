package nl.wegwijs.picture;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Pictures to test with: one of each kind, with short, long and empty texts.
 */
final class Pictures {

	private Pictures() {
	}

	static Stream<PictureDocument> all() {
		return Stream.of(timeline(), ladder(), lanes(), grid());
	}

	static PictureDocument timeline() {
		return picture("timeline", List.of(),
				row("Before you travel", null, "Find an address where you may register",
						"Collect legalised certificates and have them translated by a sworn translator"),
				row("Days 1 to 5", "The deadline is 5 days if you stay longer than 4 months.",
						"Register at the municipality"),
				row("After month 4, when most of the first steps are behind you", null, "First tax return"));
	}

	static PictureDocument ladder() {
		return picture("ladder", List.of("What it is often for", "Exam", "Where you take it"),
				row("B1", "The Z-route aims at A1 and has no language exam.", "B1 route, mbo, many jobs",
						"Staatsexamen NT2, Programme I", "Exam location of DUO"),
				row("A1", null, "Coming with an mvv as a partner or as a religious minister", "",
						"Embassy or consulate"));
	}

	static PictureDocument lanes() {
		return picture("lanes", List.of(),
				row("B1 route", "Language to B1, together with work.", "Letter from DUO",
						"Broad intake and learnability test", "KNM exam", "Integration diploma"),
				row("Education route", null, "Letter from DUO", "Broad intake and learnability test",
						"Bridging course to B1 or B2, at a school for vocational education", "Integration diploma"),
				row("Z-route", null, "Letter from DUO", "Broad intake and learnability test", "Certificate"));
	}

	static PictureDocument grid() {
		return picture("grid", List.of("Before you come", "After arrival", "During the integration", "Later"),
				row("IND", null, "Decides about your permit", "Gives you the residence card", "", "Citizenship"),
				row("Foundation for cooperation in vocational education", "Not for every diploma.", "", "",
						"Compares your foreign diploma with a Dutch one", ""));
	}

	private static PictureDocument picture(String kind, List<String> columns, PictureDocument.Row... rows) {
		return new PictureDocument("en", "some-" + kind, "Title <1>", "First this & then that.", kind, columns,
				List.of(rows));
	}

	private static PictureDocument.Row row(String label, @Nullable String note, String... cells) {
		return new PictureDocument.Row(label, note, List.of(cells));
	}

}
