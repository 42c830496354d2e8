package nl.wegwijs.markdown;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Markdown becomes, hostile Markdown included.
 */
class MarkdownRendererTests {

	private final MarkdownRenderer renderer = new MarkdownRenderer();

	@Test
	void givesHeadingsTheirAnchors() {
		RenderedMarkdown rendered = render("## What to do\n\n### Één stap\n\n## What to do");
		assertThat(rendered.html()).contains("<h2 id=\"what-to-do\">What to do</h2>",
				"<h3 id=\"een-stap\">Één stap</h3>", "<h2 id=\"what-to-do-2\">");
		assertThat(rendered.headings()).extracting(Heading::line).containsExactly(1, 3, 5);
	}

	@Test
	void marksEmphasisAsDutch() {
		assertThat(render("the *gemeente*").html()).isEqualTo("<p>the <i lang=\"nl\">gemeente</i></p>\n");
	}

	@Test
	void makesTablesScrollAndGivesHeadersTheirScope() {
		String html = render("| What | Price |\n|---|---:|\n| Card | {{fact:price}} |").html();
		assertThat(html).startsWith("<div class=\"table-scroll\" tabindex=\"0\">")
			.contains("<th scope=\"col\">What</th>", "<td>[price]</td>")
			.doesNotContain("align");
	}

	@Test
	void makesCalloutsAndTakesTheirMarkersOut() {
		RenderedMarkdown rendered = render("> [!deadline]\n> Within **5** days.\n>\n> Really.");
		assertThat(rendered.html()).isEqualTo("""
				<div class="callout callout-deadline">
				<p class="callout-label">callout.deadline</p>
				<p>Within <strong>5</strong> days.</p>
				<p>Really.</p>
				</div>
				""");
		assertThat(rendered.problems()).isEmpty();
	}

	@Test
	void namesTheSituationsOfACallout() {
		assertThat(render("> [!applies-to work study]\n> Text.").html())
			.contains("callout.applies-to situation.work, situation.study");
	}

	@Test
	void leavesOrdinaryQuotesAlone() {
		assertThat(render("> Text.").html()).isEqualTo("<blockquote>\n<p>Text.</p>\n</blockquote>\n");
	}

	@Test
	void reportsAnExpiredPassage() {
		assertThat(render("Text.\n\n> [!note valid-until=2026-11-22]\n> Old.").problems())
			.containsExactly(new MarkdownProblem(3, "passage-expired",
					"This passage held until 2026-11-22: check it, then change or remove it"));
		assertThat(render("> [!note valid-until=2026-11-23]\n> New.").problems()).isEmpty();
	}

	@Test
	void collectsReferencesWithTheirLines() {
		RenderedMarkdown rendered = render("[A](source:a) and\n{{fact:b}}\n\n[c](term:c) [d](d.md)");
		assertThat(rendered.references()).containsExactly(new Reference(1, Reference.Kind.SOURCE, "a"),
				new Reference(2, Reference.Kind.FACT, "b"), new Reference(4, Reference.Kind.TERM, "c"),
				new Reference(4, Reference.Kind.PAGE, "d.md"));
	}

	@Test
	void putsNoLinkIntoALink() {
		assertThat(render("[costs {{fact:a}}](source:a)").html()).contains(">costs [a inside link]</a>");
	}

	@Test
	void keepsTheTextOfALinkThatLeadsNowhere() {
		RenderedMarkdown rendered = render("see [this](missing.md) now");
		assertThat(rendered.html()).isEqualTo("<p>see this now</p>\n");
		assertThat(rendered.problems()).extracting(MarkdownProblem::rule).containsExactly("link-target");
	}

	@Test
	void givesTheVisibleTextOfEachSection() {
		assertThat(Section.of(render("Before.\n\n## A & B\n\n- one\n- two <three>\n\n## Empty").html()))
			.containsExactly(new Section("", "", "Before."), new Section("a-b", "A & B", "one. two <three>"));
	}

	@Test
	void endsItemsRowsAndHeadingsOfTheVisibleTextLikeSentences() {
		assertThat(visible("""
				Bring:

				- a **passport**
				  - and a copy
				- a photo.

				### Costs

				| For | Price |
				|---|---|
				| *gemeente* | {{fact:price}} |
				| a child |  |

				> [!note]
				> Free?
				"""))
			.isEqualTo("Bring: a passport. and a copy. a photo. Costs. For, Price. gemeente, [price]. a child. "
					+ "callout.note. Free?");
	}

	@Test
	void undoesEveryEntityOnce() {
		assertThat(Section.of("<p>about &euro;145 &ndash; 165, &#39;x&#39; &amp;amp; \\[</p>"))
			.extracting(Section::text)
			.containsExactly("about €145 – 165, 'x' &amp; \\[");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "text <img src=x onerror=alert(1)> text",
			"<svg onload=\"alert(1)\">", "<!-- <script>alert(1)</script> -->",
			"<a href=\"javascript:alert(1)\">x</a>" })
	void showsRawHtmlAsTextAndReportsIt(String hostile) {
		RenderedMarkdown rendered = render(hostile);
		assertThat(rendered.html()).doesNotContain("<script", "<img", "<svg", "<!--", "<a ");
		assertThat(rendered.problems()).extracting(MarkdownProblem::rule).contains("raw-html");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[x](javascript:alert(1))", "[x](JAVASCRIPT:alert(1))", "[x](data:text/html,x)",
			"[x](vbscript:x)", "[x](jav&#x61;script:alert(1))", "[x]( javascript:alert(1))",
			"[x][y]\n\n[y]: javascript:alert(1)", "<javascript:alert(1)>", "![x](javascript:alert(1))" })
	void makesNoLinkThatRuns(String hostile) {
		assertThat(render(hostile).html()).doesNotContainIgnoringCase("href=\"j")
			.doesNotContainIgnoringCase("href=\"data")
			.doesNotContainIgnoringCase("href=\"vb")
			.doesNotContain("src=");
	}

	@Test
	void escapesWhatResolversReturn() {
		assertThat(render("[x](quote)").html()).contains("href=\"&quot;&gt;&lt;b&gt;\"");
	}

	private String visible(String markdown) {
		return Section.of(render(markdown).html()).getFirst().text();
	}

	private RenderedMarkdown render(String markdown) {
		return this.renderer.render(markdown, new FakeReferences());
	}

	private static final class FakeReferences implements References {

		@Override
		public ResolvedLink link(String target, String text) throws UnresolvedReferenceException {
			if (target.equals("quote")) {
				return new ResolvedLink("\"><b>", null, null, null);
			}
			if (List.of("source:a", "term:c", "d.md").contains(target)) {
				return new ResolvedLink("/" + target, null, null, null);
			}
			throw new UnresolvedReferenceException("link-target", target);
		}

		@Override
		public String fact(String id, boolean insideLink) {
			return "[" + id + (insideLink ? " inside link]" : "]");
		}

		@Override
		public String label(String key) {
			return key;
		}

		@Override
		public LocalDate today() {
			return LocalDate.of(2026, 11, 23);
		}

	}

}
