package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.wegwijs.markdown.MarkdownRenderer;

/**
 * What the content folder holds, as lines for a terminal: counts by topic, how certain
 * and how fresh the facts are, and which guides are the hardest to read.
 */
final class ContentSummary {

	private static final int HARDEST = 10;

	private static final Pattern FACT = Pattern.compile("\\{\\{fact:([^}]+)}}");

	private final MarkdownRenderer markdown = new MarkdownRenderer();

	private final Content content;

	private final LocalDate today;

	private final List<ContentEntry<GuideFile>> guides;

	private final List<ContentEntry<QuestionFile>> questions;

	private final Map<ContentEntry<GuideFile>, ReadingEase> ease;

	private final PracticeSummary practice;

	ContentSummary(Content content, LocalDate today) {
		String language = content.originalLanguage();
		this.content = content;
		this.practice = new PracticeSummary(content);
		this.today = today;
		this.guides = Content.in(language, content.guides());
		this.questions = Content.in(language, content.questions());
		this.ease = this.guides.stream()
			.collect(Collectors.toMap(Function.identity(),
					(guide) -> ReadingEase.of(this.markdown.blocks(guide.body()))));
	}

	List<String> lines() {
		return Stream
			.of(SummaryTable.lines(topics()), SummaryTable.lines(registries()), SummaryTable.lines(certainty()),
					SummaryTable.lines(freshness()), SummaryTable.lines(hardest()),
					SummaryTable.lines(this.practice.byTheme()), SummaryTable.lines(this.practice.byElement()))
			.flatMap((table) -> Stream.concat(table.stream(), Stream.of("")))
			.toList();
	}

	private List<List<Object>> topics() {
		List<List<Object>> rows = new ArrayList<>();
		rows.add(List.of("Topic", "guides", "words", "questions", "sources", "facts"));
		Map<String, List<ContentEntry<GuideFile>>> byTopic = this.guides.stream()
			.collect(Collectors.groupingBy((guide) -> guide.path().topic(), TreeMap::new, Collectors.toList()));
		byTopic.forEach((topic, ofTopic) -> rows.add(topic(topic, ofTopic,
				this.questions.stream().filter((question) -> question.path().topic().equals(topic)).toList())));
		rows.add(topic("all", this.guides, this.questions));
		return rows;
	}

	private List<Object> topic(String name, List<ContentEntry<GuideFile>> ofTopic,
			List<ContentEntry<QuestionFile>> asked) {
		Set<String> sources = Stream
			.concat(ofTopic.stream().map((guide) -> guide.value().sources()),
					asked.stream().map((question) -> question.value().sources()))
			.flatMap(Collection::stream)
			.collect(Collectors.toSet());
		Set<String> facts = Stream
			.concat(ofTopic.stream().map((guide) -> guide.value().shortAnswer() + guide.body()),
					asked.stream().map(ContentEntry::body))
			.flatMap((text) -> FACT.matcher(text).results())
			.map((use) -> use.group(1))
			.collect(Collectors.toSet());
		int words = ofTopic.stream().map(this.ease::get).mapToInt(ReadingEase::words).sum();
		return List.of(name, ofTopic.size(), words, asked.size(), sources.size(), facts.size());
	}

	private List<List<Object>> registries() {
		String language = this.content.originalLanguage();
		List<ContentEntry<PublisherFile>> publishers = Content.in(language, this.content.publishers());
		return List.of(List.of("Registry", "entries"),
				List.of("sources", publishers.stream().mapToInt((entry) -> entry.value().sources().size()).sum()),
				List.of("publishers", publishers.size()),
				List.of("facts", Content.in(language, this.content.facts()).size()),
				List.of("terms", Content.in(language, this.content.terms()).size()));
	}

	private List<List<Object>> certainty() {
		List<List<Object>> rows = new ArrayList<>();
		rows.add(List.of("How it is known", "entries"));
		count(this.content.facts(), (entry) -> "fact " + entry.value().certainty(), rows);
		this.content.publishers()
			.stream()
			.flatMap((entry) -> entry.value().sources().stream())
			.collect(Collectors.groupingBy(PublisherFile.Source::evidence, TreeMap::new, Collectors.counting()))
			.forEach((evidence, number) -> rows.add(List.of("source " + evidence, number)));
		count(this.guides, (entry) -> "guide " + entry.value().provenance(), rows);
		return rows;
	}

	private static <T> void count(List<ContentEntry<T>> entries, Function<ContentEntry<T>, String> kind,
			List<List<Object>> rows) {
		entries.stream()
			.collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()))
			.forEach((name, number) -> rows.add(List.of(name, number)));
	}

	private List<List<Object>> freshness() {
		return List.of(List.of("To be checked again", "overdue"), List.of("guides", overdue(this.guides)),
				List.of("questions", overdue(this.questions)), List.of("topics", overdue(this.content.topics())),
				List.of("facts",
						this.content.facts()
							.stream()
							.filter((fact) -> fact.value().reviewBy().isBefore(this.today))
							.count()),
				List.of("facts past their last day",
						this.content.facts().stream().filter((fact) -> fact.value().isExpired(this.today)).count()));
	}

	private <T extends ReviewedFile> long overdue(List<ContentEntry<T>> entries) {
		return entries.stream().filter((entry) -> entry.value().reviewBy().isBefore(this.today)).count();
	}

	private List<List<Object>> hardest() {
		List<List<Object>> rows = new ArrayList<>();
		rows.add(List.of("Hardest guides", "middle sentence", "reading ease"));
		this.guides.stream()
			.sorted(Comparator.comparingDouble((guide) -> of(guide).index()))
			.limit(HARDEST)
			.forEach((guide) -> rows.add(row(guide.path().file(), of(guide))));
		rows.add(row("all guides", ReadingEase
			.of(this.guides.stream().flatMap((guide) -> this.markdown.blocks(guide.body()).stream()).toList())));
		return rows;
	}

	private ReadingEase of(ContentEntry<GuideFile> guide) {
		return this.ease.getOrDefault(guide, ReadingEase.of(List.of()));
	}

	private static List<Object> row(String name, ReadingEase ease) {
		return List.of(name, Math.round(ease.medianSentence()), Math.round(ease.index()));
	}

}
