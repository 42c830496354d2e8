package nl.wegwijs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.RepositoryLinks;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.topic.TopicQueries;
import nl.wegwijs.topic.TopicSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the search page from what was asked and found.
 */
@Component
class SearchPages {

	private final SearchQueries search;

	private final TopicQueries topics;

	private final RepositoryLinks repository;

	SearchPages(SearchQueries search, TopicQueries topics, RepositoryLinks repository) {
		this.search = search;
		this.topics = topics;
		this.repository = repository;
	}

	SearchView of(SiteLanguage language, SearchText text, SearchFilter filter, boolean exactly) {
		Map<String, TopicSummary> topics = this.topics.all(language.code())
			.stream()
			.collect(Collectors.toMap(TopicSummary::slug, (topic) -> topic, (first, second) -> first,
					java.util.LinkedHashMap::new));
		List<PageLink> links = topics.values()
			.stream()
			.map((topic) -> new PageLink(topic.title(), topic.path()))
			.toList();
		String report = this.repository.searchReport(text.text());
		if (text.isEmpty()) {
			return new SearchView(text.text(), null, List.of(), List.of(), 0, List.of(), null, null, null, links,
					report);
		}
		SearchQueries.Found found = this.search.find(language, text, filter, exactly);
		String path = pathOf(language);
		int total = total(found, filter);
		List<SearchView.Result> results = found.entries().stream().map((entry) -> result(entry, topics)).toList();
		return new SearchView(text.text(), found.corrected(), found.definitions(), results, total,
				List.of(types(found, filter, path), topics(found, filter, path, topics)),
				filter.isEmpty() ? null : new SearchFilter(text.text(), "", "", 1).path(path),
				(filter.page() > 1) ? filter.withPage(filter.page() - 1).path(path) : null, next(filter, total, path),
				links, report);
	}

	static String pathOf(SiteLanguage language) {
		return language.path() + "/search";
	}

	private static int total(SearchQueries.Found found, SearchFilter filter) {
		return found.counts()
			.stream()
			.filter((count) -> filter.type().isEmpty() || filter.type().equals(count.type()))
			.filter((count) -> filter.topic().isEmpty() || filter.topic().equals(count.topic()))
			.mapToInt(EntryQuery.Count::count)
			.sum();
	}

	private static @Nullable String next(SearchFilter filter, int total, String path) {
		boolean more = filter.page() * SearchFilter.PAGE_SIZE < total && filter.page() < SearchFilter.LAST_PAGE;
		return more ? filter.withPage(filter.page() + 1).path(path) : null;
	}

	private static SearchView.Result result(EntryQuery.Entry entry, Map<String, TopicSummary> topics) {
		TopicSummary topic = (entry.topic() == null) ? null : topics.get(entry.topic());
		boolean section = entry.anchor() != null && !entry.anchor().isEmpty();
		return new SearchView.Result(entry.type(), entry.title(), entry.path(),
				(topic == null) ? null : topic.shortTitle(), section ? entry.heading() : null,
				section ? entry.path() + "#" + entry.anchor() : entry.path(), Highlight.of(entry.passage()));
	}

	private static SearchView.Filter types(SearchQueries.Found found, SearchFilter filter, String path) {
		List<SearchView.Option> options = new ArrayList<>();
		options.add(new SearchView.Option("", "", filter.withType("").path(path), total(found, filter.withType("")),
				filter.type().isEmpty()));
		for (SearchType type : SearchType.values()) {
			SearchFilter narrowed = filter.withType(type.id());
			int count = total(found, narrowed);
			if (count > 0) {
				options.add(new SearchView.Option(type.id(), "", narrowed.path(path), count,
						type.id().equals(filter.type())));
			}
		}
		return new SearchView.Filter("type", options);
	}

	private static SearchView.Filter topics(SearchQueries.Found found, SearchFilter filter, String path,
			Map<String, TopicSummary> topics) {
		List<SearchView.Option> options = new ArrayList<>();
		options.add(new SearchView.Option("", "", filter.withTopic("").path(path), total(found, filter.withTopic("")),
				filter.topic().isEmpty()));
		topics.values().forEach((topic) -> {
			SearchFilter narrowed = filter.withTopic(topic.slug());
			int count = total(found, narrowed);
			if (count > 0) {
				options.add(new SearchView.Option(topic.slug(), topic.shortTitle(), narrowed.path(path), count,
						topic.slug().equals(filter.topic())));
			}
		});
		return new SearchView.Filter("topic", options);
	}

}
