package nl.wegwijs.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.topic.TopicQueries;
import nl.wegwijs.topic.TopicSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of all sources, narrowed by filters that know how many they would leave.
 */
@Component
@Transactional(readOnly = true)
class SourceDirectory {

	private static final List<String> KINDS = List.of("official", "popular", "free", "local", "guided");

	private static final List<String> COSTS = List.of("free", "paid", "mixed");

	private static final List<String> TYPES = List.of("government", "public-body", "education", "non-profit",
			"company");

	private final SourceQueries sources;

	private final TopicQueries topics;

	SourceDirectory(SourceQueries sources, TopicQueries topics) {
		this.sources = sources;
		this.topics = topics;
	}

	static String pathOf(SiteLanguage language) {
		return language.path() + "/sources";
	}

	Result find(SiteLanguage language, Map<String, String> parameters) {
		List<SourceSummary> all = this.sources.all(language.code());
		Map<String, Set<String>> topicsBySource = this.sources.topicsBySource(language.code());
		Map<String, String> topicTitles = this.topics.all(language.code())
			.stream()
			.collect(Collectors.toMap(TopicSummary::slug, TopicSummary::shortTitle, (a, b) -> a, LinkedHashMap::new));
		Map<String, List<String>> known = Map.of("kind", KINDS, "topic", List.copyOf(topicTitles.keySet()), "language",
				languagesOf(all), "cost", COSTS);
		SourceFilter filter = SourceFilter.of(parameters, known);
		List<SourceSummary> matching = matching(all, topicsBySource, filter);
		List<DirectoryView.Filter> filters = SourceFilter.NAMES.stream()
			.map((name) -> new DirectoryView.Filter(name,
					Stream.concat(Stream.of(""), known.getOrDefault(name, List.of()).stream())
						.map((value) -> option(language, name, value, topicTitles.getOrDefault(value, ""), filter,
								matching(all, topicsBySource, filter.with(name, value)).size()))
						.filter((option) -> option.count() > 0 || option.selected())
						.toList()))
			.toList();
		String path = filter.path(pathOf(language));
		List<DirectoryView.PublisherGroup> groups = groups(matching);
		return new Result(path,
				new DirectoryView(filters, choices(filters), filter.isEmpty() ? types(groups) : List.of(),
						filter.isEmpty() ? List.of() : groups, matching.size(), pathOf(language)));
	}

	private static DirectoryView.Option option(SiteLanguage language, String name, String value, String label,
			SourceFilter filter, int count) {
		return new DirectoryView.Option(value, label, filter.with(name, value).path(pathOf(language)), count,
				filter.get(name).equals(value));
	}

	private static List<SourceSummary> matching(List<SourceSummary> all, Map<String, Set<String>> topicsBySource,
			SourceFilter filter) {
		return all.stream().filter((source) -> filter.accepts(source, topicsBySource.get(source.id()))).toList();
	}

	private static List<String> languagesOf(List<SourceSummary> all) {
		return List.copyOf(all.stream()
			.flatMap((source) -> source.languages().stream())
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	private static List<DirectoryView.PublisherGroup> groups(List<SourceSummary> matching) {
		return matching.stream()
			.collect(Collectors.groupingBy(SourceSummary::publisher, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> new DirectoryView.PublisherGroup(entry.getKey(), entry.getValue()))
			.toList();
	}

	private static List<DirectoryView.Choice> choices(List<DirectoryView.Filter> filters) {
		return filters.stream()
			.flatMap((filter) -> filter.options()
				.stream()
				.filter((option) -> option.selected() && !option.value().isEmpty())
				.map((option) -> new DirectoryView.Choice(filter.name(), option)))
			.toList();
	}

	private static List<DirectoryView.PublisherType> types(List<DirectoryView.PublisherGroup> groups) {
		return TYPES.stream()
			.map((type) -> new DirectoryView.PublisherType(type,
					groups.stream().filter((group) -> group.publisher().type().equals(type)).toList()))
			.filter((type) -> !type.groups().isEmpty())
			.toList();
	}

	record Result(String path, DirectoryView view) {
	}

}
