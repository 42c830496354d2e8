package nl.wegwijs.hub;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the text of a guide fits into a page that holds the whole topic.
 */
class PrintedTextTests {

	private final PrintedText text = new PrintedText("/en/topics/work", Set.of("pay", "tax"), "https://example.org");

	@Test
	void leadsToOtherGuidesOfTheTopicInTheSamePage() {
		assertThat(this.text.common("<a href=\"/en/topics/work/tax\">a</a> <a href=\"/en/topics/work/tax#when\">b</a>"))
			.isEqualTo("<a href=\"#tax\">a</a> <a href=\"#tax-when\">b</a>");
	}

	@Test
	void leadsToTheSiteForEverythingElse() {
		assertThat(this.text.common("<a href=\"/en/topics/work\">a</a> <a href=\"/en/topics/home/tax\">b</a> "
				+ "<a class=\"term\" href=\"/en/glossary/l#loon\">c</a> <a href=\"tel:112\">d</a>"))
			.isEqualTo("<a href=\"https://example.org/en/topics/work\">a</a> "
					+ "<a href=\"https://example.org/en/topics/home/tax\">b</a> "
					+ "<a class=\"term\" href=\"https://example.org/en/glossary/l#loon\">c</a> <a href=\"tel:112\">d</a>");
	}

	@Test
	void keepsTheAnchorsOfGuidesApart() {
		assertThat(guide("<h2 id=\"when\">When</h2><a href=\"#fact-fee\">5</a>"))
			.isEqualTo("<h3 id=\"pay-when\">When</h3><a href=\"#pay-fact-fee\">5</a>");
	}

	@Test
	void putsTheHeadingsOfAGuideBelowItsTitle() {
		assertThat(guide("<h2 id=\"a\">A</h2><h3 id=\"b\">B</h3><hr>"))
			.isEqualTo("<h3 id=\"pay-a\">A</h3><h4 id=\"pay-b\">B</h4><hr>");
	}

	@Test
	void numbersACitationLikeTheListOfSources() {
		assertThat(guide(
				"<a class=\"cite\" href=\"https://b.nl/?x&amp;y\">B</a> <a class=\"cite\" href=\"https://c.nl\">C</a>"))
			.isEqualTo("<a class=\"cite\" href=\"https://b.nl/?x&amp;y\">B</a><span class=\"print-number\">[2]</span> "
					+ "<a class=\"cite\" href=\"https://c.nl\">C</a>");
	}

	private String guide(String html) {
		return this.text.ofGuide(html, "pay", List.of("https://a.nl", "https://b.nl/?x&y"));
	}

}
