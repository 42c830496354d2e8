package nl.wegwijs.content;

import nl.wegwijs.markdown.MarkdownRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BareValuesTests {

	private final MarkdownRenderer markdown = new MarkdownRenderer();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The visa costs € 210 in total.                 | € 210
			You pay 95 euros.                              | 95 euros
			The limit is 30% of the income.                | 30%
			Register within five days.                     | five days
			It takes 8 to 10 weeks.                        | 8 to 10 weeks
			The rule ends on 4 March.                      | 4 March
			The rule ends on March 4, they say.            | March 4
			People below the age of 27 pay less.           | age of 27
			You follow 800 hours of lessons.               | 800 hours
			The rule changed in 2024.                      | 2024
			""")
	void aValueThatNoFactPrintsIsFound(String text, String value) {
		assertThat(this.markdown.blocks(text).stream().flatMap((block) -> BareValues.in(block).stream()))
			.containsExactly(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "You pay {{fact:visa-price}}.", "Under the 2021 Act you have a plan.",
			"In 2024 the [ministry](source:ministry) changed the rule.", "This is our own estimate: 20 hours.",
			"Call 112.", "See the guide [in 2024](../first-steps/arrive.md).", "Your level is A2 or B1." })
	void aFactALawACitedYearAndAnOwnEstimateMayStand(String text) {
		assertThat(this.markdown.blocks(text).stream().flatMap((block) -> BareValues.in(block).stream())).isEmpty();
	}

}
