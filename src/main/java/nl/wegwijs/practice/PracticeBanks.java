package nl.wegwijs.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.wegwijs.site.RepositoryLinks;
import nl.wegwijs.site.SiteRevision;
import nl.wegwijs.source.SourceQueries;
import nl.wegwijs.source.SourceSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the bank of each language in memory until the revision of the site moves: a
 * question page then needs no query.
 */
@Component
class PracticeBanks {

	private final ThemeRepository themes;

	private final ItemRepository items;

	private final SourceQueries sources;

	private final RepositoryLinks repository;

	private final SiteRevision revision;

	private final TransactionOperations transactions;

	private final Map<String, Loaded> banks = new ConcurrentHashMap<>();

	PracticeBanks(ThemeRepository themes, ItemRepository items, SourceQueries sources, RepositoryLinks repository,
			SiteRevision revision, TransactionOperations transactions) {
		this.themes = themes;
		this.items = items;
		this.sources = sources;
		this.repository = repository;
		this.revision = revision;
		this.transactions = transactions;
	}

	private record Loaded(String revision, PracticeBank bank) {
	}

	PracticeBank of(String language) {
		String current = Objects.requireNonNullElse(this.revision.current(), "");
		Loaded known = this.banks.get(language);
		if (known != null && known.revision().equals(current)) {
			return known.bank();
		}
		PracticeBank bank = Objects.requireNonNull(this.transactions.execute((status) -> load(language)));
		this.banks.put(language, new Loaded(current, bank));
		return bank;
	}

	private PracticeBank load(String language) {
		List<ThemeEntity> themes = this.themes.findInOrder(language);
		List<ItemEntity> items = this.items.findInOrder(language);
		List<String> ids = themes.stream().flatMap((theme) -> theme.facts().stream()).map(ThemeFact::source).toList();
		Map<String, SourceSummary> sources = this.sources.inOrder(language, ids)
			.stream()
			.collect(Collectors.toMap(SourceSummary::id, Function.identity(), (first, second) -> first));
		Map<String, ThemeView.Fact> facts = themes.stream()
			.flatMap((theme) -> theme.facts().stream())
			.collect(Collectors.toMap(ThemeFact::id, (fact) -> new ThemeView.Fact(fact.id(), fact.text(),
					Objects.requireNonNull(sources.get(fact.source())), fact.certainty(), fact.checked())));
		Map<String, ItemView> views = new LinkedHashMap<>();
		List<ThemeView> themeViews = themes.stream().map((theme) -> {
			List<ThemeView.Element> elements = elements(theme, facts);
			ThemeView bare = theme.toView(elements, List.of(), 0);
			List<ItemView> own = items.stream()
				.filter((item) -> item.theme().equals(theme.id()))
				.map((item) -> item.toView(place(bare, item.element()), Objects.requireNonNull(facts.get(item.fact())),
						this.repository.reportQuestion(item.id(), ItemView.pathOf(language, item.id()))))
				.toList();
			own.forEach((item) -> views.put(item.id(), item));
			return theme.toView(elements, words(own), own.size());
		}).toList();
		return new PracticeBank(themeViews, views);
	}

	private static List<ThemeView.Element> elements(ThemeEntity theme, Map<String, ThemeView.Fact> facts) {
		return theme.elements()
			.stream()
			.map((element) -> new ThemeView.Element(element.number(), element.name(),
					theme.facts()
						.stream()
						.filter((fact) -> fact.element().equals(element.number()))
						.map((fact) -> Objects.requireNonNull(facts.get(fact.id())))
						.toList()))
			.toList();
	}

	private static ItemView.Place place(ThemeView theme, String number) {
		String name = theme.elements()
			.stream()
			.filter((element) -> element.number().equals(number))
			.map(ThemeView.Element::name)
			.findFirst()
			.orElse("");
		return new ItemView.Place(theme.slug(), theme.number(), theme.name(), number, name);
	}

	/** Each word once, by the alphabet without its article. */
	private static List<ItemView.Word> words(List<ItemView> items) {
		return items.stream()
			.flatMap((item) -> item.words().stream())
			.collect(Collectors.toMap(ItemView.Word::dutch, Function.identity(), (first, second) -> first))
			.values()
			.stream()
			.sorted((one, other) -> bare(one.dutch()).compareToIgnoreCase(bare(other.dutch())))
			.toList();
	}

	private static String bare(String dutch) {
		return dutch.replaceFirst("^(de|het|een|zich) ", "");
	}

}
