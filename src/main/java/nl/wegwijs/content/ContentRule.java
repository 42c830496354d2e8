package nl.wegwijs.content;

import java.util.Arrays;
import java.util.Locale;

/**
 * The rules that content must keep. Each has an id that messages name and the author's
 * guide explains.
 */
enum ContentRule {

	FRONT_MATTER_SCHEMA("every key is known, present, of the right type and within its bounds"),
	FRONT_MATTER_ORDER("keys stand in the order of the field tables"),
	FILE_NAME("a file has a kebab-case name and lies in a folder of the list above"),
	TITLE_LENGTH("titles and short titles keep their length"), SUMMARY_LENGTH("summaries keep their length"),
	TOPIC_EXISTS("the folder of a guide or question is a topic"), SOURCE_EXISTS("a source id is in the registry"),
	SOURCE_ID("a source id is its publisher's file name, or starts with it"),
	SOURCE_LISTED("the sources that a guide cites and those of its `sources` key are the same"),
	SOURCE_UNUSED("a registered source is used somewhere", Severity.WARNING),
	FACT_EXISTS("a fact id is in the registry"),
	FACT_EXPIRED("a fact that a page prints still holds", Severity.WARNING), TERM_EXISTS("a term is in the glossary"),
	PICTURE_EXISTS("a picture is in `pictures/`"), LINK_TARGET("a link leads to a content file"),
	LINK_ANCHOR("the `#heading` of a link exists"), LINK_SCHEME("an address has an allowed scheme"),
	BARE_ADDRESS("an address stands in the registry, not in the text"), RAW_HTML("there is no raw HTML"),
	HEADING_LEVEL("the body has no H1 and skips no level"), IMAGE_ALT("an image has a text alternative"),
	CALLOUT_KIND("a callout has a known marker"), PASSAGE_EXPIRED("a passage with `valid-until` is not past that day"),
	BARE_VALUE("amounts, percentages, terms, ages and dates of a page are printed by `{{fact:id}}`"),
	SECTION_SOURCE("every `##` section of a guide cites a source or prints a fact"),
	READABILITY("the middle sentence of a guide has at most 20 words, its Flesch reading ease is at least 55",
			Severity.WARNING),
	ITEM_ID("the id of a practice question is its element without dots and a letter"),
	ITEM_FACT("the fact that proves a practice question belongs to its element"),
	ITEM_LENGTH("situation and question have at most 25 words together, no sentence has more than 18"),
	ITEM_OPTIONS("options differ and are about equally long; each wrong one, and no other, says why"),
	ITEM_ECHO("no word of the question comes back in the right option only"),
	ITEM_YES_NO("all options say yes or no, or none does, and the right one is not alone with it"),
	ITEM_STEM("a question asks what is true: not what is best, no brackets, no double negation"),
	ITEM_AMOUNT("a question has no amounts or percentages"),
	ITEM_DUPLICATE("no two practice questions are nearly the same"),
	ITEM_BALANCE(
			"in a theme the right option is the longest in at most 40 % of the questions, and stands at each place in "
					+ "25 to 42 %"),
	ITEM_COVERAGE("every knowledge element has at least 4 questions"),
	ITEM_RETIRED("a practice question is not past its `retire-by` day", Severity.WARNING),
	REVIEW_OVERDUE("a page is checked again by its `review-by` day", Severity.WARNING),
	TRANSLATION_STALE("a translation follows the newest original", Severity.WARNING),
	DUPLICATE_ID("an id, key or address stands once");

	private final String meaning;

	private final Severity severity;

	ContentRule(String meaning) {
		this(meaning, Severity.ERROR);
	}

	ContentRule(String meaning, Severity severity) {
		this.meaning = meaning;
		this.severity = severity;
	}

	static ContentRule of(String id) {
		return Arrays.stream(values()).filter((rule) -> rule.id().equals(id)).findFirst().orElseThrow();
	}

	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String meaning() {
		return this.meaning;
	}

	Severity severity() {
		return this.severity;
	}

	enum Severity {

		ERROR, WARNING

	}

}
