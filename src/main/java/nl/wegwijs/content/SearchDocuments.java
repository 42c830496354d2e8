package nl.wegwijs.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.wegwijs.faq.QuestionSummary;
import nl.wegwijs.glossary.TermDocument;
import nl.wegwijs.glossary.TermView;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.markdown.Section;
import nl.wegwijs.practice.ExamDocument;
import nl.wegwijs.practice.KnmView;
import nl.wegwijs.practice.ThemeDocument;
import nl.wegwijs.practice.ThemeView;
import nl.wegwijs.about.PlainPageView;
import nl.wegwijs.search.SearchDocument;
import nl.wegwijs.search.SearchSynonym;
import nl.wegwijs.search.SearchType;
import nl.wegwijs.source.PublisherDocument;
import nl.wegwijs.source.PublisherSummary;
import nl.wegwijs.topic.TopicSummary;
import org.jspecify.annotations.Nullable;

/**
 * Makes what search looks through from the documents of one language.
 */
final class SearchDocuments {

	private final Content content;

	private final SiteDocuments site;

	private final String language;

	SearchDocuments(Content content, SiteDocuments site, String language) {
		this.content = content;
		this.site = site;
		this.language = language;
	}

	List<SearchDocument> all() {
		return Stream.of(guides(), questions(), topics(), publishers(), sources(), terms(), knm(), pages())
			.flatMap((documents) -> documents)
			.toList();
	}

	private Stream<SearchDocument> guides() {
		Map<String, List<String>> words = searchWords(this.content.guides(), GuideFile::searchWords);
		return this.site.guides().stream().map((guide) -> {
			List<Section> sections = Section.of(guide.body());
			List<String> names = new ArrayList<>(words.getOrDefault(guide.id(), List.of()));
			names.add(guide.shortTitle());
			return new SearchDocument(this.language, "guide/" + guide.id(), SearchType.GUIDE, guide.topic(),
					GuideSummary.pathOf(this.language, guide.id()), guide.title(), names,
					Stream.concat(sections.stream().map(Section::heading), guide.situations().stream()).toList(),
					guide.summary() + " " + text(guide.shortAnswer()), passages(sections));
		});
	}

	private Stream<SearchDocument> questions() {
		Map<String, List<String>> words = searchWords(this.content.questions(), QuestionFile::searchWords);
		return this.site.questions()
			.stream()
			.map((question) -> new SearchDocument(this.language, "question/" + question.id(), SearchType.QUESTION,
					question.topic(), QuestionSummary.pathOf(this.language, question.id()), question.title(),
					words.getOrDefault(question.id(), List.of()), List.of(), text(question.answer()), List.of()));
	}

	private Stream<SearchDocument> topics() {
		return this.site.topics()
			.stream()
			.map((topic) -> new SearchDocument(this.language, "topic/" + topic.id(), SearchType.TOPIC, topic.id(),
					TopicSummary.pathOf(this.language, topic.id()), topic.title(), List.of(topic.shortTitle()),
					topic.takeaways(), topic.summary(), List.of()));
	}

	private Stream<SearchDocument> publishers() {
		return this.site.publishers()
			.stream()
			.map((publisher) -> new SearchDocument(this.language, "publisher/" + publisher.id(), SearchType.PUBLISHER,
					null, PublisherSummary.pathOf(this.language, publisher.id()), publisher.name(), names(publisher),
					List.of(publisher.meaning()), publisher.about(), List.of()));
	}

	private Stream<SearchDocument> sources() {
		Map<String, PublisherDocument> publishers = this.site.publishers()
			.stream()
			.collect(Collectors.toMap(PublisherDocument::id, Function.identity(), (first, second) -> first));
		return this.site.sources().stream().map((source) -> {
			PublisherDocument publisher = publishers.get(source.publisher());
			List<String> owner = (publisher == null) ? List.of() : names(publisher);
			return new SearchDocument(this.language, "source/" + source.id(), SearchType.SOURCE, null,
					PublisherSummary.pathOf(this.language, source.publisher()) + "#" + source.id(), source.title(),
					List.of(), owner, source.about(), List.of());
		});
	}

	private Stream<SearchDocument> terms() {
		return this.site.terms()
			.stream()
			.map((term) -> new SearchDocument(this.language, "term/" + term.id(), SearchType.TERM, null,
					TermView.pathOf(this.language, term.id()), name(term),
					Stream.of(List.of(term.term(), term.english()), term.also(), term.misspellings())
						.flatMap(List::stream)
						.toList(),
					List.of(), term.english() + ". " + term.meaning(), List.of()));
	}

	private Stream<SearchDocument> knm() {
		Map<String, List<String>> words = searchWords(this.content.exams(), ExamFile::searchWords);
		Stream<SearchDocument> exams = this.site.exams()
			.stream()
			.map((exam) -> exam(exam, words.values().stream().flatMap(List::stream).toList()));
		Stream<SearchDocument> themes = this.site.themes().stream().map(this::theme);
		return Stream.concat(exams, themes);
	}

	private SearchDocument exam(ExamDocument exam, List<String> words) {
		List<String> names = new ArrayList<>(words);
		names.add(exam.shortTitle());
		return new SearchDocument(this.language, "knm", SearchType.KNM, null, KnmView.pathOf(this.language),
				exam.title(), names, List.of(), exam.summary(), passages(Section.of(exam.body())));
	}

	private SearchDocument theme(ThemeDocument theme) {
		return new SearchDocument(this.language, "knm/" + theme.id(), SearchType.KNM, null,
				ThemeView.pathOf(this.language, theme.id()), "KNM: " + theme.name() + " (" + theme.meaning() + ")",
				List.of(theme.name(), theme.meaning()),
				theme.elements().stream().map(ThemeDocument.Element::name).toList(), theme.summary(),
				theme.elements()
					.stream()
					.map((element) -> new SearchDocument.Passage("element-" + element.number(), element.name(), text(
							element.facts().stream().map(ThemeDocument.Fact::text).collect(Collectors.joining(" ")))))
					.toList());
	}

	private Stream<SearchDocument> pages() {
		return this.site.pages()
			.stream()
			.map((page) -> new SearchDocument(this.language, "page/" + page.id(), SearchType.PAGE, null,
					PlainPageView.pathOf(this.language, page.id()), page.title(), List.of(), List.of(), page.summary(),
					passages(Section.of(page.body()))));
	}

	/**
	 * The names of a term and of a publisher stand for each other; what is only a
	 * misspelling leads to the right names.
	 */
	List<SearchSynonym> synonyms() {
		List<SearchSynonym> synonyms = new ArrayList<>();
		this.site.terms()
			.forEach((term) -> add(synonyms, List.of(term.term(), term.english()),
					Stream.concat(term.also().stream(), term.misspellings().stream()).toList()));
		this.site.publishers().forEach((publisher) -> add(synonyms, List.of(publisher.name()), publisher.also()));
		return synonyms;
	}

	private void add(List<SearchSynonym> synonyms, List<String> names, List<String> others) {
		Stream.concat(names.stream(), others.stream()).forEach((typed) -> {
			String phrase = typed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.'’]+", " ").strip();
			names.stream()
				.filter((name) -> !phrase.isEmpty() && !name.equalsIgnoreCase(phrase))
				.forEach((name) -> synonyms.add(new SearchSynonym(this.language, phrase, name)));
		});
	}

	private <T> Map<String, List<String>> searchWords(List<ContentEntry<T>> entries,
			Function<T, @Nullable List<String>> words) {
		return Content.in(this.language, entries)
			.stream()
			.filter((entry) -> words.apply(entry.value()) != null)
			.collect(Collectors.toMap((entry) -> entry.path().id(), (entry) -> words.apply(entry.value())));
	}

	private static List<SearchDocument.Passage> passages(List<Section> sections) {
		return sections.stream()
			.map((section) -> new SearchDocument.Passage(section.anchor(), section.heading(), section.text()))
			.toList();
	}

	private static String name(TermDocument term) {
		return (term.article() == null) ? term.term() : term.article() + " " + term.term();
	}

	private static String text(String html) {
		return Section.of(html).stream().map(Section::text).collect(Collectors.joining(" "));
	}

	private static List<String> names(PublisherDocument publisher) {
		return Stream.concat(Stream.of(publisher.name()), publisher.also().stream()).toList();
	}

}
