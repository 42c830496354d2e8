package nl.wegwijs.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.wegwijs.fact.FactQueries;
import nl.wegwijs.fact.FactView;
import nl.wegwijs.guide.GuideQueries;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.source.SourceQueries;
import nl.wegwijs.source.SourceSummary;
import org.springframework.stereotype.Component;

/**
 * Counts what was checked and when.
 */
@Component
class StatusQueries {

	private static final int LISTED = 20;

	private static final int DUE = 10;

	private final GuideQueries guides;

	private final FactQueries facts;

	private final SourceQueries sources;

	private final Clock clock;

	StatusQueries(GuideQueries guides, FactQueries facts, SourceQueries sources, Clock clock) {
		this.guides = guides;
		this.facts = facts;
		this.sources = sources;
		this.clock = clock;
	}

	StatusView view(String language) {
		LocalDate today = LocalDate.now(this.clock);
		List<GuideSummary> all = this.guides.all(language);
		return new StatusView(all.size(), all.stream().filter((guide) -> guide.reviewBy().isBefore(today)).toList(),
				first(all, Comparator.comparing(GuideSummary::reviewBy), DUE),
				changes(first(all, Comparator.comparing(GuideSummary::reviewed).reversed(), LISTED)),
				facts(language, today), sources(language));
	}

	private static List<StatusView.Change> changes(List<GuideSummary> guides) {
		Map<StatusView.Change, List<GuideSummary>> changes = guides.stream()
			.collect(Collectors.groupingBy(
					(guide) -> new StatusView.Change(guide.reviewed(), guide.changeNote(), List.of()),
					LinkedHashMap::new, Collectors.toList()));
		return changes.entrySet()
			.stream()
			.map((change) -> new StatusView.Change(change.getKey().day(), change.getKey().note(), change.getValue()))
			.toList();
	}

	private static List<GuideSummary> first(List<GuideSummary> guides, Comparator<GuideSummary> order, int limit) {
		return guides.stream().sorted(order.thenComparing(GuideSummary::path)).limit(limit).toList();
	}

	private StatusView.Facts facts(String language, LocalDate today) {
		List<FactView> all = this.facts.all(language);
		return new StatusView.Facts(all.size(), count(all, FactView::expired),
				counts(all, FactView::certainty, "seen", "reported", "general"),
				List.of(new StatusView.Count("month", count(all, (fact) -> isSince(fact, today.minusMonths(1)))),
						new StatusView.Count("half-year", count(all,
								(fact) -> !isSince(fact, today.minusMonths(1)) && isSince(fact, today.minusMonths(6)))),
						new StatusView.Count("older", count(all, (fact) -> !isSince(fact, today.minusMonths(6))))));
	}

	private static boolean isSince(FactView fact, LocalDate day) {
		return !fact.checked().isBefore(day);
	}

	private StatusView.Sources sources(String language) {
		List<SourceSummary> all = this.sources.all(language);
		List<LocalDate> days = all.stream().map(SourceSummary::checked).sorted().toList();
		LocalDate today = LocalDate.now(this.clock);
		return new StatusView.Sources(all.size(),
				counts(all, SourceSummary::evidence, "archived-copy", "secondary-record", "address-only"),
				days.isEmpty() ? today : days.getFirst(), days.isEmpty() ? today : days.getLast());
	}

	private static <T> List<StatusView.Count> counts(List<T> all, Function<T, String> property, String... values) {
		return Stream.of(values)
			.map((value) -> new StatusView.Count(value, count(all, (one) -> property.apply(one).equals(value))))
			.toList();
	}

	private static <T> int count(List<T> all, Predicate<T> condition) {
		return (int) all.stream().filter(condition).count();
	}

}
