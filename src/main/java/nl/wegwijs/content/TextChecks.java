package nl.wegwijs.content;

import java.util.List;

import nl.wegwijs.markdown.Heading;
import nl.wegwijs.markdown.MarkdownRenderer;
import nl.wegwijs.markdown.Reference;
import nl.wegwijs.markdown.RenderedMarkdown;
import nl.wegwijs.markdown.TextBlock;

/**
 * Checks of what a page says in the original language: no value outside the registry, no
 * section without a source, and sentences that a newcomer can read.
 */
final class TextChecks {

	/** The longest middle sentence of a guide, in words. */
	private static final double LONGEST_MEDIAN = 20;

	/**
	 * The Flesch reading ease below which a guide is hard to read in a second language.
	 */
	private static final double LOWEST_INDEX = 55;

	private final MarkdownRenderer markdown = new MarkdownRenderer();

	private final Content content;

	private final ContentProblems problems;

	TextChecks(Content content, ContentProblems problems) {
		this.content = content;
		this.problems = problems;
	}

	void run() {
		String language = this.content.originalLanguage();
		Content.in(language, this.content.guides()).forEach((entry) -> {
			bareValues(entry, entry.value().shortAnswer(), entry.line("shortAnswer"));
			bareValues(entry, entry.body(), entry.bodyLine());
			readability(entry);
		});
		Content.in(language, this.content.questions())
			.forEach((entry) -> bareValues(entry, entry.body(), entry.bodyLine()));
		Content.in(language, this.content.topics())
			.forEach((entry) -> bareValues(entry, entry.body(), entry.bodyLine()));
	}

	private void bareValues(ContentEntry<?> entry, String text, int firstLine) {
		for (TextBlock block : this.markdown.blocks(text)) {
			for (String value : BareValues.in(block)) {
				this.problems.add(entry.path().file(), firstLine + block.line() - 1, ContentRule.BARE_VALUE,
						"'" + value + "' is a value: register it in facts/ and print it with {{fact:id}}");
			}
		}
	}

	private void readability(ContentEntry<GuideFile> entry) {
		ReadingEase ease = ease(entry);
		if (ease.medianSentence() > LONGEST_MEDIAN || ease.index() < LOWEST_INDEX) {
			this.problems.add(entry.path().file(), entry.bodyLine(), ContentRule.READABILITY,
					"The middle sentence has %.0f words and the reading ease is %.0f; at most %.0f and at least %.0f are wanted"
						.formatted(ease.medianSentence(), ease.index(), LONGEST_MEDIAN, LOWEST_INDEX));
		}
	}

	private ReadingEase ease(ContentEntry<GuideFile> entry) {
		return ReadingEase.of(this.markdown.blocks(entry.body()));
	}

	/** Each part of a guide says where it has it from. */
	static void sectionsCite(ContentEntry<GuideFile> entry, RenderedMarkdown body, ContentProblems problems) {
		List<Heading> sections = body.headings().stream().filter((heading) -> heading.level() == 2).toList();
		for (int place = 0; place < sections.size(); place++) {
			int start = sections.get(place).line();
			int end = (place + 1 < sections.size()) ? sections.get(place + 1).line() : Integer.MAX_VALUE;
			if (body.references().stream().noneMatch((use) -> proves(use) && use.line() > start && use.line() < end)) {
				problems.add(entry.path().file(), entry.bodyLine() + start - 1, ContentRule.SECTION_SOURCE,
						"The section '" + sections.get(place).text() + "' cites no source and prints no fact");
			}
		}
	}

	private static boolean proves(Reference use) {
		return use.kind() == Reference.Kind.SOURCE || use.kind() == Reference.Kind.FACT;
	}

}
