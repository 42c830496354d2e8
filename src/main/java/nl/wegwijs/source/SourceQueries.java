package nl.wegwijs.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.wegwijs.site.ContentKey;
import nl.wegwijs.site.PageLink;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read side of the registry.
 */
@Component
@Transactional(readOnly = true)
public class SourceQueries {

	private final PublisherRepository publishers;

	private final SourceRepository sources;

	private final SourceGroupRepository groups;

	private final List<CitationFinder> citationFinders;

	SourceQueries(PublisherRepository publishers, SourceRepository sources, SourceGroupRepository groups,
			List<CitationFinder> citationFinders) {
		this.publishers = publishers;
		this.sources = sources;
		this.groups = groups;
		this.citationFinders = citationFinders;
	}

	/** The sources with these ids, in the order of the ids. */
	public List<SourceSummary> inOrder(String language, Collection<String> ids) {
		Map<String, SourceSummary> found = byId(this.sources.findRows(language, ids));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/** Every source, by publisher and title. */
	public List<SourceSummary> all(String language) {
		return this.sources.findRows(language).stream().map(SourceRow::toSummary).toList();
	}

	/** How many sources are registered. */
	public int count(String language) {
		return this.sources.countByKeyLanguage(language);
	}

	/** A topic's groups of sources. */
	public List<SourceGroupView> groups(String language, String topic) {
		return views(language, this.groups.findInOrder(language, topic)).getOrDefault(topic, List.of());
	}

	/** The groups of sources of every topic. */
	public Map<String, List<SourceGroupView>> groupsByTopic(String language) {
		return views(language, this.groups.findInOrder(language));
	}

	/** A publisher with its sources and the pages that rest on each. */
	public Optional<PublisherView> publisher(String language, String slug) {
		return this.publishers.findById(new ContentKey(language, slug)).map((publisher) -> view(language, publisher));
	}

	/** Every publisher, for the sitemap. */
	public List<PublisherSummary> publishers(String language) {
		return this.publishers.findInOrder(language).stream().map(PublisherEntity::toSummary).toList();
	}

	List<String> languages(String publisher) {
		return this.publishers.findLanguages(publisher);
	}

	/** For each source the topics that place it or whose pages cite it. */
	Map<String, Set<String>> topicsBySource(String language) {
		Map<String, Set<String>> topics = new HashMap<>();
		for (SourceGroupEntity group : this.groups.findInOrder(language)) {
			group.sourceIds().forEach((id) -> topics.computeIfAbsent(id, (key) -> new HashSet<>()).add(group.topic()));
		}
		for (Citation citation : citations(language)) {
			topics.computeIfAbsent(citation.sourceId(), (key) -> new HashSet<>()).add(citation.topic());
		}
		return topics;
	}

	private PublisherView view(String language, PublisherEntity publisher) {
		PublisherSummary summary = publisher.toSummary();
		Map<String, List<PageLink>> citedBy = citations(language).stream()
			.collect(Collectors.groupingBy(Citation::sourceId, Collectors
				.mapping((citation) -> new PageLink(citation.title(), citation.path()), Collectors.toList())));
		List<PublisherView.CitedSource> cited = this.sources.findByPublisher(language, summary.slug())
			.stream()
			.map((source) -> new PublisherView.CitedSource(source.toSummary(summary),
					citedBy.getOrDefault(source.id(), List.of())))
			.toList();
		return new PublisherView(summary, publisher.about(), publisher.site(), DisplayAddress.of(publisher.site()),
				cited);
	}

	private List<Citation> citations(String language) {
		return this.citationFinders.stream().flatMap((finder) -> finder.citations(language).stream()).toList();
	}

	private Map<String, List<SourceGroupView>> views(String language, List<SourceGroupEntity> entities) {
		List<String> ids = entities.stream().flatMap((group) -> group.sourceIds().stream()).distinct().toList();
		Map<String, SourceSummary> found = byId(this.sources.findRows(language, ids));
		return entities.stream()
			.collect(Collectors.groupingBy(SourceGroupEntity::topic, LinkedHashMap::new,
					Collectors.mapping((group) -> group.toView(found), Collectors.toList())));
	}

	private static Map<String, SourceSummary> byId(List<SourceRow> rows) {
		return rows.stream()
			.map(SourceRow::toSummary)
			.collect(Collectors.toMap(SourceSummary::id, Function.identity()));
	}

}
