package nl.wegwijs.content;

import nl.wegwijs.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadingEaseTests {

	private final MarkdownRenderer markdown = new MarkdownRenderer();

	@Test
	void theMiddleSentenceIsTheMedianOverParagraphsAndListItems() {
		ReadingEase ease = of("One two three. One two three four five.\n\n- One two three four.\n- One.\n");
		assertThat(ease.sentences()).isEqualTo(4);
		assertThat(ease.words()).isEqualTo(13);
		assertThat(ease.medianSentence()).isEqualTo(3.5);
	}

	@Test
	void theIndexFollowsTheFormulaOfFlesch() {
		// 6 words, 1 sentence, 6 syllables: 206.835 - 1.015 * 6 - 84.6 * 1
		assertThat(of("The cat sat on the mat.").index()).isCloseTo(116.145, within(0.001));
	}

	@Test
	void longWordsReadHarder() {
		assertThat(of("Municipal administration necessitates documentation.").index())
			.isLessThan(of("The town wants to see your card.").index());
	}

	@Test
	void aTableHasNoSentences() {
		assertThat(of("| A | B |\n|---|---|\n| one | two |\n").words()).isZero();
	}

	@Test
	void aFactCountsAsAWordAndAnAbbreviationEndsNoSentence() {
		ReadingEase ease = of("You pay {{fact:price}}, e.g. at the counter.");
		assertThat(ease.sentences()).isOne();
		assertThat(ease.words()).isEqualTo(7);
	}

	@ParameterizedTest
	@CsvSource({ "town, 1", "passport, 2", "price, 1", "needed, 2", "asked, 1", "table, 2", "municipality, 6" })
	void aWordHasAsManySyllablesAsGroupsOfVowelsThatSound(String word, int syllables) {
		assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
	}

	private ReadingEase of(String text) {
		return ReadingEase.of(this.markdown.blocks(text));
	}

}
