package nl.wegwijs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.wegwijs.practice.ExamPageView;
import nl.wegwijs.practice.ItemView;
import nl.wegwijs.practice.KnmView;
import nl.wegwijs.practice.ProgressView;
import nl.wegwijs.practice.RunView;
import nl.wegwijs.practice.SheetView;
import nl.wegwijs.practice.ThemeView;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.source.SourceSummary;

/**
 * View records for the practice templates, with every optional part filled.
 */
final class PracticeSamples {

	private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

	private PracticeSamples() {
	}

	static Map<String, Object> views(SourceSummary source) {
		ThemeView.Fact fact = new ThemeView.Fact("wonen-contract", "The contract (<em lang=\"nl\">huurcontract</em>).",
				source, "seen", CHECKED);
		ItemView.Word word = new ItemView.Word("de huur", "rent");
		ItemView item = new ItemView("311a", new ItemView.Place("wonen", 3, "Wonen", "3.1.1", "Renting"),
				"Sam huurt een kamer.", "Wat krijgt hij?", "Sam rents a room. What does he get?",
				List.of(new ItemView.Option(1, "Een contract.", "A contract.", null, null),
						new ItemView.Option(2, "Een brief.", "A letter.", "Nee.", "No."),
						new ItemView.Option(3, "Een boek.", "A book.", "Nee.", "No.")),
				1, "Hij krijgt een contract.", "He gets a contract.", List.of(word), "easy", null,
				new PageLink("Renting", "/en/topics/first-steps/renting#contract"), fact, "/en/knm/questions/311a",
				"https://example.org/report");
		ThemeView theme = new ThemeView(3, "wonen", "Wonen", "Housing", "About housing.", "/en/knm/themes/wonen",
				List.of(new ThemeView.Element("3.1.1", "Renting", List.of(fact))), List.of(word), 1);
		RunView.AnswerView answer = new RunView.AnswerView(item, item.options().get(1), false);
		Map<String, Object> views = new LinkedHashMap<>();
		views.put("practice/knm",
				new KnmView("KNM", "The exam about Dutch society.", "<p>The exam has eight themes.</p>", List.of(theme),
						1, List.of(source), CHECKED, LocalDate.of(2027, 5, 23)));
		views.put("practice/theme", theme);
		views.put("practice/question", answer);
		views.put("practice/run",
				new RunView(item, "wonen", 7, "", true, 1, 1, item.options().get(1), false, "/en/knm"));
		views.put("practice/run-end",
				new RunView.EndView(0, 1, List.of(answer), "/en/knm/practise", "/en/knm/practise?scope=311a"));
		views.put("practice/exam", new ExamPageView.IntroView(40, 45, 8, 5));
		views.put("practice/exam-run", new ExamPageView("state", item, 1, 1, 2, true,
				List.of(new ExamPageView.Cell(1, true, true, true)), 1, Instant.parse("2026-11-23T12:00:00Z"), 44));
		views.put("practice/exam-result", new ExamPageView.ResultView("1-1", Instant.parse("2026-11-23T12:00:00Z"), 0,
				1, List.of(new ExamPageView.ThemeScoreView(3, "wonen", "Wonen", 0, 1, 0)), List.of(answer)));
		views.put("practice/sheet",
				new SheetView("wonen", "Wonen", 1, true, List.of(item), List.of(word), List.of(theme)));
		views.put("practice/progress", new ProgressView(List.of(new ProgressView.Theme(3, "wonen", "Wonen",
				List.of(new ProgressView.Element("3.1.1", "Renting", "311a"))))));
		return views;
	}

}
