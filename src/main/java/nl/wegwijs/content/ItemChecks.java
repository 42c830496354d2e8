package nl.wegwijs.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The writing rules of one practice question that a machine can check: it is short, asks
 * what is true, and its form does not give the answer away.
 */
final class ItemChecks {

	private static final int LONGEST_STEM = 25;

	private static final int LONGEST_SENTENCE = 18;

	private static final int SHORTEST_ECHO = 5;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

	private static final Pattern YES_NO = Pattern.compile("(Ja|Nee)\\b.*");

	private static final Pattern STEM = Pattern.compile("beste (?:doen|is)|het beste|normaal\\b|vind je|\\(|niet on",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern AMOUNT = Pattern.compile("€|%|\\beuro(?:’s)?\\b|procent", Pattern.CASE_INSENSITIVE);

	private static final Set<String> QUESTION_WORDS = Set.of("welke", "waarom", "wanneer", "hoeveel", "iemand",
			"mensen", "heeft", "hebben", "wordt", "worden", "moeten", "zonder", "omdat", "naar");

	private ItemChecks() {
	}

	/** A rule that a question breaks, and how. */
	record Fault(ContentRule rule, String message) {
	}

	static List<Fault> of(ThemeFile.Item item) {
		List<Fault> faults = new ArrayList<>();
		id(item, faults);
		length(item, faults);
		options(item, faults);
		echo(item, faults);
		yesNo(item, faults);
		find(ContentRule.ITEM_STEM, STEM, Stream.of(stem(item)), faults);
		find(ContentRule.ITEM_AMOUNT, AMOUNT,
				Stream.concat(Stream.of(stem(item)), item.options().stream().map(ThemeFile.Option::text)), faults);
		return faults;
	}

	/** The situation and the question, as one text. */
	static String stem(ThemeFile.Item item) {
		return item.situation() + " " + item.question();
	}

	static Set<String> words(String text) {
		return WORD.matcher(text.toLowerCase(Locale.ROOT))
			.results()
			.map((word) -> word.group().replaceAll("[.-]+$", ""))
			.collect(Collectors.toSet());
	}

	private static void id(ThemeFile.Item item, List<Fault> faults) {
		String digits = item.element().replace(".", "");
		if (!item.id().startsWith(digits)) {
			faults.add(new Fault(ContentRule.ITEM_ID, "'" + item.id() + "' must be " + digits + " and a letter"));
		}
	}

	private static void length(ThemeFile.Item item, List<Fault> faults) {
		long words = count(stem(item));
		if (words > LONGEST_STEM) {
			faults.add(new Fault(ContentRule.ITEM_LENGTH, "Situation and question have " + words + " words"));
		}
		Stream<String> whys = item.wrong().stream().map((option) -> (option.why() != null) ? option.why() : "");
		Stream.of(Stream.of(stem(item), item.explanation()), item.options().stream().map(ThemeFile.Option::text), whys)
			.flatMap((texts) -> texts)
			.flatMap(SENTENCE_END::splitAsStream)
			.filter((sentence) -> count(sentence) > LONGEST_SENTENCE)
			.forEach((sentence) -> faults
				.add(new Fault(ContentRule.ITEM_LENGTH, "This sentence is too long: " + sentence)));
	}

	private static long count(String text) {
		return WORD.matcher(text).results().count();
	}

	private static void options(ThemeFile.Item item, List<Fault> faults) {
		List<String> texts = item.options().stream().map(ThemeFile.Option::text).toList();
		int longest = texts.stream().mapToInt(String::length).max().orElse(0);
		int shortest = texts.stream().mapToInt(String::length).min().orElse(0);
		if (longest > 2 * shortest && longest > shortest + 15) {
			faults.add(new Fault(ContentRule.ITEM_OPTIONS,
					"The options have very different lengths: %d and %d characters; the longest has at most twice as many, or 15 more"
						.formatted(shortest, longest)));
		}
		if (Set.copyOf(texts).size() < texts.size()) {
			faults.add(new Fault(ContentRule.ITEM_OPTIONS, "Two options are the same"));
		}
		boolean explained = item.wrong()
			.stream()
			.allMatch((option) -> option.why() != null && option.whyEnglish() != null);
		if (!explained || item.right().why() != null || item.right().whyEnglish() != null) {
			faults.add(new Fault(ContentRule.ITEM_OPTIONS,
					"Both wrong options have 'why' and 'why-english', the right one has not"));
		}
	}

	/** A word of the question that comes back only in the right option points to it. */
	private static void echo(ThemeFile.Item item, List<Fault> faults) {
		Set<String> right = words(item.right().text());
		Collection<String> wrong = item.wrong().stream().flatMap((option) -> words(option.text()).stream()).toList();
		words(stem(item)).stream()
			.filter((word) -> word.length() >= SHORTEST_ECHO && !QUESTION_WORDS.contains(word))
			.map((word) -> word.substring(0, SHORTEST_ECHO))
			.distinct()
			.filter((start) -> right.stream().anyMatch((word) -> word.contains(start))
					&& wrong.stream().noneMatch((word) -> word.contains(start)))
			.forEach((start) -> faults.add(new Fault(ContentRule.ITEM_ECHO,
					"'" + start + "...' stands in the question and in the right option only")));
	}

	private static void yesNo(ThemeFile.Item item, List<Fault> faults) {
		List<String> answers = item.options()
			.stream()
			.map((option) -> YES_NO.matcher(option.text()))
			.filter(Matcher::matches)
			.map((found) -> found.group(1))
			.toList();
		if (answers.isEmpty()) {
			return;
		}
		boolean lonely = answers.size() == item.options().size()
				&& answers.stream().filter(answers.get(item.answer() - 1)::equals).count() == 1;
		if (answers.size() < item.options().size() || lonely) {
			faults.add(new Fault(ContentRule.ITEM_YES_NO, lonely ? "The right answer is the only one with its yes or no"
					: "Some options say yes or no, others do not"));
		}
	}

	private static void find(ContentRule rule, Pattern pattern, Stream<String> texts, List<Fault> faults) {
		texts.map(pattern::matcher)
			.filter(Matcher::find)
			.forEach((found) -> faults.add(new Fault(rule, "'" + found.group() + "' may not stand here")));
	}

}
