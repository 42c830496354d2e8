package nl.wegwijs.content;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule is broken once, and its message names file, line, rule and what is wrong.
 */
class ContentRulesTests {

	private static final String BANK = "practice/knm/wonen.yaml";

	private static final String GUIDE = "guides/first-steps/register.md";

	@TempDir
	private Path directory;

	record Fault(ContentRule rule, String file, String old, String replacement, String expected) {

		@Override
		public String toString() {
			return this.expected;
		}

	}

	static List<Fault> faults() {
		return List.of(
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, GUIDE, "type: how-to", "type: howto",
						GUIDE + ":6 front-matter-schema 'type' must match"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, GUIDE, "order: 10", "order: ten",
						GUIDE + ":7 front-matter-schema 'ten' is not a whole number"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, GUIDE, "reviewed: 2026-11-01", "reviewed: 1 November",
						GUIDE + ":14 front-matter-schema '1 November' is not a date"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, GUIDE, "related: [faq/first-steps/what-first]\n", "",
						GUIDE + ":2 front-matter-schema The key 'related' is missing"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, GUIDE, "order: 10\n", "order: 10\ncolour: red\n",
						GUIDE + ":8 front-matter-schema The key 'colour' is unknown"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, GUIDE, "order: 10\n", "order: 10\norder: 20\n",
						GUIDE + ":8 front-matter-schema The key 'order' stands twice"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, GUIDE, "situations: [all]", "situations: [all",
						GUIDE + ":9 front-matter-schema This is not YAML"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, GUIDE, "review-by: 2099-05-01", "review-by: 2026-01-01",
						GUIDE + ":15 front-matter-schema 'review-by' lies after 'reviewed'"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, "pages/about.md", "---\ntitle", "title",
						"pages/about.md:1 front-matter-schema The file starts with front matter"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, "pictures/first-weeks.yaml", "cells: [Register]",
						"cells: []",
						"pictures/first-weeks.yaml:6 front-matter-schema A row of a timeline or of lanes has at least one"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, "pictures/first-weeks.yaml", "kind: timeline",
						"kind: grid\ncolumns: [When, What]",
						"pictures/first-weeks.yaml:7 front-matter-schema A row of a ladder or grid has a cell for each of its "
								+ "2 columns"),
				new Fault(ContentRule.FRONT_MATTER_ORDER, GUIDE, "type: how-to\norder: 10\n",
						"order: 10\ntype: how-to\n",
						GUIDE + ":2 front-matter-order The keys stand in this order: title, short-title"),
				new Fault(ContentRule.TITLE_LENGTH, GUIDE, "short-title: Registering",
						"short-title: Registering your address at the town hall",
						GUIDE + ":3 title-length 'short-title' size must be between 2 and 31"),
				new Fault(ContentRule.SUMMARY_LENGTH, GUIDE,
						"summary: Who registers, when, and what to bring to the " + "counter of the municipality.",
						"summary: Short.", GUIDE + ":4 summary-length 'summary' size must be between 50 and 160"),
				new Fault(ContentRule.SOURCE_EXISTS, GUIDE, "sources: [town]", "sources: [town, city]",
						GUIDE + ":10 source-exists There is no source 'city'"),
				new Fault(ContentRule.SOURCE_EXISTS, GUIDE, "(source:town)", "(source:city)",
						GUIDE + ":21 source-exists There is no source 'city'"),
				new Fault(ContentRule.SOURCE_LISTED, GUIDE, "[town explains it](source:town)", "town explains it",
						GUIDE + ":10 source-listed The source 'town' is listed but never cited"),
				new Fault(ContentRule.SOURCE_ID, "sources/town.yaml", "id: town", "id: city",
						"sources/town.yaml:8 source-id The id 'city' must be 'town' or start with 'town-'"),
				new Fault(ContentRule.FACT_EXISTS, GUIDE, "| Registering | {{fact:register-price}} |",
						"| Registering | {{fact:price}} |", GUIDE + ":30 fact-exists There is no fact 'price'"),
				new Fault(ContentRule.FACT_EXISTS, GUIDE, "{{fact:register-price}}", "{{register-price}}",
						GUIDE + ":30 fact-exists '{{register-price}}' must be '{{fact:id}}'"),
				new Fault(ContentRule.FACT_EXPIRED, "facts/registration.yaml", "2098-12-31", "2026-11-22",
						GUIDE + ":30 fact-expired (warning) The fact 'register-price' held until 2026-11-22"),
				new Fault(ContentRule.TERM_EXISTS, GUIDE, "term:gemeente", "term:stadhuis",
						GUIDE + ":20 term-exists There is no term 'stadhuis'"),
				new Fault(ContentRule.PICTURE_EXISTS, GUIDE, "picture: first-weeks", "picture: last-weeks",
						GUIDE + ":9 picture-exists There is no picture 'last-weeks'"),
				new Fault(ContentRule.LINK_TARGET, GUIDE, "number.md#where", "numbers.md",
						GUIDE + ":32 link-target There is no content file 'numbers.md'"),
				new Fault(ContentRule.LINK_TARGET, GUIDE, "[guides/first-steps/number]", "[guides/first-steps/none]",
						GUIDE + ":11 link-target There is no content file 'guides/first-steps/none.md'"),
				new Fault(ContentRule.LINK_ANCHOR, GUIDE, "number.md#where", "number.md#when",
						GUIDE + ":32 link-anchor The page number.md has no heading '#when'"),
				new Fault(ContentRule.LINK_SCHEME, GUIDE, "number.md#where", "JAVASCRIPT:alert(1)",
						GUIDE + ":32 link-scheme Only https, mailto and tel are allowed: JAVASCRIPT:alert(1)"),
				new Fault(ContentRule.LINK_SCHEME, "sources/town.yaml", "site: https://example.org/",
						"site: http://example.org/", "sources/town.yaml:5 link-scheme An https address is expected"),
				new Fault(ContentRule.BARE_ADDRESS, GUIDE, "number.md#where", "https://example.org/x",
						GUIDE + ":32 bare-address Register the address as a source"),
				new Fault(ContentRule.BARE_ADDRESS, GUIDE, "Bring your passport.", "See www.example.org.",
						GUIDE + ":21 bare-address Register the address as a source"),
				new Fault(ContentRule.RAW_HTML, GUIDE, "Bring your passport.", "<b>Bring</b> your passport.",
						GUIDE + ":21 raw-html Raw HTML is shown as text: <b>"),
				new Fault(ContentRule.HEADING_LEVEL, GUIDE, "## What it costs", "# What it costs",
						GUIDE + ":26 heading-level The title is the H1"),
				new Fault(ContentRule.HEADING_LEVEL, GUIDE, "## What it costs", "#### What it costs",
						GUIDE + ":26 heading-level An H4 cannot follow an H2"),
				new Fault(ContentRule.IMAGE_ALT, GUIDE, "Bring your passport.", "![](passport.png)",
						GUIDE + ":21 image-alt An image needs a text alternative"),
				new Fault(ContentRule.CALLOUT_KIND, GUIDE, "> [!deadline]", "> [!attention]",
						GUIDE + ":23 callout-kind '[!attention]' is not a callout marker"),
				new Fault(ContentRule.CALLOUT_KIND, GUIDE, "> [!deadline]", "> [!applies-to tourists]",
						GUIDE + ":23 callout-kind '[!applies-to tourists]': only applies-to takes words"),
				new Fault(ContentRule.PASSAGE_EXPIRED, GUIDE, "> [!deadline]", "> [!deadline valid-until=2026-11-22]",
						GUIDE + ":23 passage-expired This passage held until 2026-11-22"),
				new Fault(ContentRule.BARE_VALUE, GUIDE, "Bring your passport.", "Bring 20 euros.",
						GUIDE + ":21 bare-value '20 euros' is a value: register it"),
				new Fault(ContentRule.BARE_VALUE, GUIDE, "within {{fact:register-term}} of", "within five days of",
						GUIDE + ":5 bare-value 'five days' is a value: register it"),
				new Fault(ContentRule.BARE_VALUE, "faq/first-steps/what-first.md",
						"You do that at the [town hall](source:town).",
						"Since 2019 you do that at the town hall.\n\nSee [town](source:town).",
						"faq/first-steps/what-first.md:10 bare-value '2019' is a value: register it"),
				new Fault(ContentRule.SECTION_SOURCE, GUIDE, "{{fact:register-price}}", "free",
						GUIDE + ":26 section-source The section 'What it costs' cites no source and prints no fact"),
				new Fault(ContentRule.READABILITY, GUIDE, "Bring your passport.",
						"Municipal administration necessitates unambiguous identification documentation.",
						GUIDE + ":18 readability (warning) The middle sentence has"),
				new Fault(ContentRule.ITEM_ID, BANK, "id: 311a", "id: 312a",
						BANK + ":15 item-id '312a' must be 311 and a letter"),
				new Fault(ContentRule.ITEM_FACT, BANK, "id: wonen-contract", "id: wonen-rent",
						BANK + ":17 item-fact The element 3.1.1 has no fact 'wonen-contract'"),
				new Fault(ContentRule.ITEM_LENGTH, BANK, "Sam huurt een kamer in Zwolle.",
						"Sam huurt een ".repeat(8) + "kamer.",
						BANK + ":15 item-length Situation and question have 31 words"),
				new Fault(ContentRule.ITEM_OPTIONS, BANK, "Een vergunning.",
						"Een vergunning van de gemeente en van de provincie.",
						BANK + ":15 item-options The options have very different lengths"),
				new Fault(ContentRule.ITEM_OPTIONS, BANK, "Een bank.\n        english: Option.",
						"Een bank.\n        english: Option.\n        why: Nee.",
						BANK + ":89 item-options Both wrong options have 'why'"),
				new Fault(ContentRule.ITEM_ECHO, BANK, "Sam huurt een kamer in Zwolle.", "Sam heeft een contract.",
						BANK + ":15 item-echo 'contr...' stands in the question and in the right option only"),
				new Fault(ContentRule.ITEM_YES_NO, BANK, "Een contract.", "Ja, een contract.",
						BANK + ":15 item-yes-no Some options say yes or no, others do not"),
				new Fault(ContentRule.ITEM_STEM, BANK, "Wat krijgt hij van de eigenaar?", "Wat kan hij het beste doen?",
						BANK + ":15 item-stem 'het beste' may not stand here"),
				new Fault(ContentRule.ITEM_AMOUNT, BANK, "Een rekening.", "Een rekening van 20 euro.",
						BANK + ":15 item-amount 'euro' may not stand here"),
				new Fault(ContentRule.ITEM_DUPLICATE, BANK,
						"Noor wil een huis kopen.\n    question: Wie leent haar het geld?",
						"Lea woont in een flat.\n    question: Wie maakt het dak van haar huis?",
						BANK + ":92 item-duplicate This is nearly the question 311b"),
				new Fault(ContentRule.ITEM_BALANCE, BANK, "Een half jaar later.", "Een jaar later.",
						BANK + ":14 item-balance The right option is the longest in"),
				new Fault(ContentRule.ITEM_COVERAGE, BANK, "elements:\n",
						"elements:\n  - number: 3.1.2\n    name: How to buy\n",
						BANK + ":6 item-coverage The element 3.1.2 has 0 questions"),
				new Fault(ContentRule.ITEM_RETIRED, BANK, "retire-by: 2099-01-01", "retire-by: 2026-11-22",
						BANK + ":39 item-retired (warning) The question left practice after 2026-11-22"),
				new Fault(ContentRule.LINK_ANCHOR, BANK, "#what-to-do", "#what-else",
						BANK + ":40 link-anchor 'guides/first-steps/register.md' has no heading '#what-else'"),
				new Fault(ContentRule.REVIEW_OVERDUE, "topics/first-steps.md", "2026-11-01\nreview-by: 2099-05-01",
						"2026-01-01\nreview-by: 2026-11-22",
						"topics/first-steps.md:25 review-overdue (warning) This page had to be checked by 2026-11-22"),
				new Fault(ContentRule.TRANSLATION_STALE, "guides/first-steps/number.md", "You get it at",
						"They give it at",
						"translations/nl/guides/first-steps/number.md:2 translation-stale (warning) The original changed"),
				new Fault(ContentRule.FRONT_MATTER_SCHEMA, "translations/nl/guides/first-steps/number.md",
						"short-title: Je nummer", "short-title: Je nummer\norder: 5",
						"translations/nl/guides/first-steps/number.md:5 front-matter-schema The key 'order' is not translated"),
				new Fault(ContentRule.DUPLICATE_ID, "facts/registration.yaml", "id: register-price",
						"id: register-term",
						"facts/registration.yaml:9 duplicate-id The fact register-term stands already at "
								+ "facts/registration.yaml:1"),
				new Fault(ContentRule.DUPLICATE_ID, GUIDE, "old-register", "number",
						GUIDE + ":16 duplicate-id The address /en/topics/first-steps/number is already taken"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void namesFileLineAndRule(Fault fault) {
		SmallContent content = new SmallContent(this.directory).replace(fault.file(), fault.old(), fault.replacement());
		assertThat(content.problems()).anySatisfy((problem) -> assertThat(problem).startsWith(fault.expected()));
	}

	@Test
	void findsNothingWrongWithFaultlessContent() {
		assertThat(new SmallContent(this.directory).problems()).isEmpty();
	}

	@Test
	void wantsEveryFileToHaveAKindAndAKebabCaseName() {
		SmallContent content = new SmallContent(this.directory).write("guides/first-steps/My_Guide.md", "x");
		assertThat(content.problems())
			.containsExactly("guides/first-steps/My_Guide.md:1 file-name No kind of content has this place and name; "
					+ "names are kebab-case");
	}

	@Test
	void wantsATopicForEachFolder() {
		SmallContent content = new SmallContent(this.directory);
		content.write("faq/last-steps/what-last.md", """
				---
				title: What do I arrange last?
				order: 10
				guide: guides/first-steps/register
				sources: [town]
				reviewed: 2026-11-01
				review-by: 2099-05-01
				---
				Nothing.
				""");
		assertThat(content.problems()).containsExactly(
				"faq/last-steps/what-last.md:2 topic-exists There is no topic 'last-steps' in the language of this page");
	}

	@Test
	void warnsOfASourceThatNothingRefersTo() {
		SmallContent content = new SmallContent(this.directory).replace("sources/town.yaml", "sources:\n", """
				sources:
				  - id: town-fees
				    title: What the town charges
				    url: https://example.org/fees
				    about: A list of fees.
				    kind: official
				    languages: [nl]
				    cost: free
				    evidence: address-only
				    checked: 2026-11-01
				""");
		assertThat(content.problems())
			.containsExactly("sources/town.yaml:8 source-unused (warning) Nothing refers to the source 'town-fees'");
	}

	@Test
	void reportsTheFaultsOfAllFilesTogetherErrorsFirst() {
		SmallContent content = new SmallContent(this.directory).replace(GUIDE, "type: how-to", "type: howto")
			.replace("topics/first-steps.md", "2026-11-01\nreview-by: 2099-05-01", "2026-01-01\nreview-by: 2026-11-22")
			.replace("faq/first-steps/what-first.md", "source:town", "source:city");
		assertThat(content.problems()).hasSize(4).last().asString().contains("(warning)");
		assertThat(content.compile().documents()).isNull();
	}

	@Test
	void everyRuleIsBrokenSomewhereInThisClass() {
		List<ContentRule> elsewhere = List.of(ContentRule.FILE_NAME, ContentRule.TOPIC_EXISTS,
				ContentRule.SOURCE_UNUSED);
		List<ContentRule> broken = Stream.concat(faults().stream().map(Fault::rule), elsewhere.stream())
			.distinct()
			.toList();
		assertThat(broken).containsExactlyInAnyOrder(ContentRule.values());
		assertThat(Arrays.stream(ContentRule.values()).map(ContentRule::id)).doesNotHaveDuplicates();
	}

}
