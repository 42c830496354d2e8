package nl.wegwijs.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Estimates how wide text is and breaks it into lines. The server does not know the
 * reader's font, so the widths lie between those of narrow system fonts (Roboto, Arial)
 * and wide ones (DejaVu Sans), and layouts leave some room at the end of a line.
 */
final class TextRuler {

	private final Locale locale;

	TextRuler(Locale locale) {
		this.locale = locale;
	}

	int width(String text, TextStyle style) {
		double em = text.codePoints().mapToDouble(TextRuler::em).sum();
		return (int) Math.ceil(em * style.size() * (style.bold() ? 1.13 : 1));
	}

	/**
	 * As few lines as fit the width, and then as even as that number of lines allows: no
	 * single word is left over on the last line. Only a word that is wider than the whole
	 * line is cut.
	 */
	List<String> wrap(String text, TextStyle style, int width) {
		List<String> words = words(text).stream().flatMap((word) -> cut(word, style, width).stream()).toList();
		List<String> lines = fill(words, style, width);
		int tooNarrow = 0;
		int wideEnough = width;
		while (wideEnough - tooNarrow > 1) {
			int middle = (tooNarrow + wideEnough) / 2;
			List<String> candidate = fill(words, style, middle);
			if (candidate.size() == lines.size()
					&& candidate.stream().allMatch((line) -> width(line, style) <= middle)) {
				wideEnough = middle;
			}
			else {
				tooNarrow = middle;
			}
		}
		return fill(words, style, wideEnough);
	}

	private List<String> fill(List<String> words, TextStyle style, int width) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : words) {
			if (!line.isEmpty() && width((line + word).strip(), style) > width) {
				lines.add(line.strip());
				line = "";
			}
			line += word;
		}
		lines.add(line.strip());
		return lines;
	}

	private List<String> words(String text) {
		BreakIterator breaks = BreakIterator.getLineInstance(this.locale);
		breaks.setText(text);
		List<String> words = new ArrayList<>();
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			// "Z-route" and "mbo/hbo" stay in one piece
			if (end == text.length() || "-/".indexOf(text.charAt(end - 1)) < 0) {
				words.add(text.substring(start, end));
				start = end;
			}
		}
		return words;
	}

	private List<String> cut(String word, TextStyle style, int width) {
		BreakIterator breaks = BreakIterator.getCharacterInstance(this.locale);
		breaks.setText(word);
		List<String> pieces = new ArrayList<>();
		int start = 0;
		int fits = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (fits > start && width(word.substring(start, end).strip(), style) > width) {
				pieces.add(word.substring(start, fits));
				start = fits;
			}
			fits = end;
		}
		pieces.add(word.substring(start));
		return pieces;
	}

	private static double em(int character) {
		if (character < 128) {
			return latin(character);
		}
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			case Character.UPPERCASE_LETTER -> 0.72;
			default -> other(character);
		};
	}

	private static double latin(int character) {
		if ("ijl|!.,:;'".indexOf(character) >= 0) {
			return 0.28;
		}
		if (" frt()[]/-\"".indexOf(character) >= 0) {
			return 0.36;
		}
		if ("mwMW%@".indexOf(character) >= 0) {
			return 0.88;
		}
		return Character.isUpperCase(character) ? 0.66 : 0.57;
	}

	private static double other(int character) {
		return switch (Character.UnicodeScript.of(character)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL -> 1;
			case ETHIOPIC -> 0.8;
			case CYRILLIC, GREEK -> 0.62;
			case ARABIC -> 0.5;
			default -> 0.58;
		};
	}

}
