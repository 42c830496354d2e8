package nl.wegwijs.picture;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextRulerTests {

	private final TextRuler ruler = new TextRuler(Locale.ENGLISH);

	@Test
	void keepsAShortTextOnOneLine() {
		assertThat(this.ruler.wrap("KNM exam", TextStyle.PLAIN, 200)).containsExactly("KNM exam");
	}

	@Test
	void makesLinesOfEvenLength() {
		assertThat(this.ruler.wrap("Final talk with the municipality", TextStyle.PLAIN, 200))
			.containsExactly("Final talk with", "the municipality");
	}

	@Test
	void fillsTheWidthAndNotMore() {
		String text = "If you insure yourself in time, you pay and are covered from the first day of your duty.";
		assertThat(this.ruler.wrap(text, TextStyle.MUTED, 150)).hasSizeBetween(4, 5)
			.allMatch((line) -> this.ruler.width(line, TextStyle.MUTED) <= 150);
	}

	@Test
	void keepsWordsWithAHyphenTogether() {
		assertThat(this.ruler.wrap("The Z-route", TextStyle.PLAIN, 65)).containsExactly("The", "Z-route");
	}

	@Test
	void cutsAWordThatIsWiderThanTheLine() {
		String word = "Participatieverklaringstraject";
		assertThat(this.ruler.wrap(word, TextStyle.PLAIN, 100)).hasSizeGreaterThan(1)
			.allMatch((line) -> this.ruler.width(line, TextStyle.PLAIN) <= 100)
			.satisfies((lines) -> assertThat(String.join("", lines)).isEqualTo(word));
	}

	@Test
	void breaksTextWithoutSpaces() {
		String text = "融入考试的三条路线从信件到文凭";
		assertThat(new TextRuler(Locale.CHINESE).wrap(text, TextStyle.PLAIN, 120)).hasSize(2);
	}

	@Test
	void takesBoldTextAsWider() {
		assertThat(this.ruler.width("Municipality", TextStyle.STRONG))
			.isGreaterThan(this.ruler.width("Municipality", TextStyle.PLAIN));
	}

	@Test
	void givesNoWidthToVowelSignsOfArabic() {
		assertThat(this.ruler.width("شَهَادَة", TextStyle.PLAIN)).isEqualTo(this.ruler.width("شهادة", TextStyle.PLAIN));
	}

}
