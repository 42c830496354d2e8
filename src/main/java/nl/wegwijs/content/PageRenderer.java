package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.wegwijs.markdown.MarkdownRenderer;
import nl.wegwijs.markdown.Reference;
import nl.wegwijs.markdown.RenderedMarkdown;

/**
 * Renders the Markdown of pages in one language and reports its faults at their lines.
 */
final class PageRenderer {

	private final MarkdownRenderer renderer = new MarkdownRenderer();

	private final String language;

	private final ContentIndex index;

	private final Labels labels;

	private final LocalDate today;

	private final ContentProblems problems;

	PageRenderer(String language, ContentIndex index, Labels labels, LocalDate today, ContentProblems problems) {
		this.language = language;
		this.index = index;
		this.labels = labels;
		this.today = today;
		this.problems = problems;
	}

	/** The body of a page that does not list its facts. */
	String body(ContentEntry<?> entry) {
		return render(entry, entry.body(), entry.bodyLine(), false).html();
	}

	/** The short answer and body of a guide, with the facts that both print. */
	RenderedGuide guide(ContentEntry<GuideFile> entry) {
		RenderedMarkdown answer = render(entry, entry.value().shortAnswer(), entry.line("shortAnswer"), true);
		RenderedMarkdown body = render(entry, entry.body(), entry.bodyLine(), true);
		Set<String> facts = new LinkedHashSet<>(targets(answer, Reference.Kind.FACT));
		facts.addAll(targets(body, Reference.Kind.FACT));
		checkSources(entry, body);
		TextChecks.sectionsCite(entry, body, this.problems);
		return new RenderedGuide(answer.html(), body, List.copyOf(facts));
	}

	private void checkSources(ContentEntry<GuideFile> entry, RenderedMarkdown body) {
		Set<String> cited = new HashSet<>(targets(body, Reference.Kind.SOURCE));
		List<String> listed = entry.value().sources();
		for (int place = 0; place < listed.size(); place++) {
			if (!cited.contains(listed.get(place))) {
				this.problems.add(entry.path().file(), entry.line("sources[" + place + "]"), ContentRule.SOURCE_LISTED,
						"The source '" + listed.get(place) + "' is listed but never cited in the text");
			}
		}
		body.references()
			.stream()
			.filter((use) -> use.kind() == Reference.Kind.SOURCE && !listed.contains(use.target()))
			.forEach((use) -> this.problems.add(entry.path().file(), entry.bodyLine() + use.line() - 1,
					ContentRule.SOURCE_LISTED,
					"The source '" + use.target() + "' is cited but not listed in 'sources'"));
	}

	private RenderedMarkdown render(ContentEntry<?> entry, String markdown, int firstLine, boolean factsListed) {
		RenderedMarkdown rendered = this.renderer.render(markdown,
				new PageReferences(entry.path(), this.language, this.index, this.labels, this.today, factsListed));
		rendered.problems()
			.forEach((problem) -> this.problems.add(entry.path().file(), firstLine + problem.line() - 1,
					ContentRule.of(problem.rule()), problem.message()));
		rendered.references()
			.stream()
			.filter((use) -> use.kind() == Reference.Kind.FACT)
			.forEach((use) -> reportExpired(entry, firstLine + use.line() - 1, use.target()));
		return rendered;
	}

	private void reportExpired(ContentEntry<?> entry, int line, String id) {
		FactFile fact = this.index.fact(id);
		if (fact != null && fact.isExpired(this.today)) {
			this.problems.add(entry.path().file(), line, ContentRule.FACT_EXPIRED,
					"The fact '" + id + "' held until " + fact.validUntil());
		}
	}

	private static List<String> targets(RenderedMarkdown rendered, Reference.Kind kind) {
		return rendered.references().stream().filter((use) -> use.kind() == kind).map(Reference::target).toList();
	}

	/**
	 * A guide's Markdown, rendered, and the ids of the facts that it prints in their
	 * order.
	 */
	record RenderedGuide(String shortAnswer, RenderedMarkdown body, List<String> facts) {
	}

}
