package nl.wegwijs.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.wegwijs.markdown.TextBlock;

/**
 * How easy an English text reads: the words of its middle sentence, and the Flesch
 * reading ease (Rudolf Flesch, 1948), where 100 is very easy and below 50 is hard. Tables
 * are left out: they have no sentences.
 */
record ReadingEase(int words, int sentences, double medianSentence, double index) {

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])[\"”)]*\\s+");

	private static final Pattern ABBREVIATION = Pattern.compile("\\b(e\\.g|i\\.e|etc|no|nr|Mr|Ms)\\.");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}" + TextBlock.FACT + "…][\\p{L}\\p{N}'’.,-]*");

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	static ReadingEase of(List<TextBlock> blocks) {
		List<String> sentences = blocks.stream()
			.filter((block) -> !block.table())
			.flatMap((block) -> sentences(block.text()))
			.toList();
		int[] lengths = sentences.stream().mapToInt((sentence) -> (int) words(sentence).count()).sorted().toArray();
		int words = Arrays.stream(lengths).sum();
		if (words == 0) {
			return new ReadingEase(0, 0, 0, 100);
		}
		int syllables = sentences.stream().flatMap(ReadingEase::words).mapToInt(ReadingEase::syllables).sum();
		double index = 206.835 - 1.015 * words / lengths.length - 84.6 * syllables / words;
		return new ReadingEase(words, lengths.length, median(lengths), index);
	}

	private static Stream<String> sentences(String text) {
		return SENTENCE_END.splitAsStream(ABBREVIATION.matcher(text).replaceAll("$1"))
			.filter((sentence) -> words(sentence).findAny().isPresent());
	}

	private static Stream<String> words(String sentence) {
		return WORD.matcher(sentence).results().map((word) -> word.group());
	}

	private static double median(int[] sorted) {
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
	}

	/** Groups of vowels, without a silent e at the end. */
	static int syllables(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-zà-ÿ]", "");
		String spoken = letters.length() > 3 ? letters.replaceAll("(?<![aeiouyl])e$|(?<=[^dt])ed$", "") : letters;
		return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
	}

}
