package nl.wegwijs;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of every kind that a visitor can see, and of the states that look different.
 */
final class PageKinds {

	private static final List<String> PATHS = List.of("/en", "/en/topics/first-steps", "/en/topics/first-steps/bsn",
			"/en/topics/first-steps/first-four-months", "/en/topics/integration-exams/exam-costs",
			"/en/topics/official-information/print", "/en/topics/first-steps/nowhere", "/en/sources",
			"/en/sources?kind=guided", "/en/sources/ind", "/en/questions", "/en/questions/first-steps",
			"/en/questions/first-steps/what-first", "/en/embed/questions/first-steps/what-first", "/en/glossary",
			"/en/glossary/b", "/en/knm", "/en/knm/themes/wonen", "/en/knm/questions/311a",
			"/en/knm/questions/311a?answer=1", "/en/knm/questions/311a?answer=3", "/en/knm/practise?scope=wonen&seed=5",
			"/en/knm/practise?scope=wonen&seed=5&answer=1", "/en/knm/practise?scope=wonen&seed=5&answers=1231231231",
			"/en/knm/exam", "/en/knm/sheet?bilingual=true", "/en/knm/progress", "/en/about", "/en/reuse", "/en/search",
			"/en/search?q=municipallity+register", "/en/search?q=qwxzvkj",
			"/en/search?q=digid&type=guide&topic=first-steps", "/en/status", "/en/my-pages");

	private PageKinds() {
	}

	/** The paths; those of a simulation are made for the occasion. */
	static List<String> all(Visitor visitor) {
		List<String> paths = new ArrayList<>(PATHS);
		String run = redirect(visitor, "/en/knm/exam/start");
		String last = redirect(visitor, run + "&go=last");
		paths.addAll(List.of(run, last, redirect(visitor, last + "&go=hand-in")));
		return paths;
	}

	private static String redirect(Visitor visitor, String path) {
		HttpResponse<String> response = visitor.get(path);
		String location = response.headers().firstValue("location").orElseThrow(() -> new AssertionError(path));
		return location.substring(location.indexOf("/en/"));
	}

}
