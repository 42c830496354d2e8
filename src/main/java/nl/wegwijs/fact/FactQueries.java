package nl.wegwijs.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.wegwijs.site.ContentKey;
import nl.wegwijs.source.SourceQueries;
import nl.wegwijs.source.SourceSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read side of facts.
 */
@Component
@Transactional(readOnly = true)
public class FactQueries {

	private final FactRepository facts;

	private final SourceQueries sources;

	FactQueries(FactRepository facts, SourceQueries sources) {
		this.facts = facts;
		this.sources = sources;
	}

	/** Every fact, by id. */
	public List<FactView> all(String language) {
		return inOrder(language, this.facts.findIds(language));
	}

	/** The facts with these ids, in the order of the ids. */
	public List<FactView> inOrder(String language, Collection<String> ids) {
		Map<String, FactEntity> found = this.facts
			.findAllById(ids.stream().map((id) -> new ContentKey(language, id)).toList())
			.stream()
			.collect(Collectors.toMap(FactEntity::id, Function.identity()));
		Map<String, SourceSummary> cited = this.sources
			.inOrder(language, found.values().stream().map(FactEntity::source).distinct().toList())
			.stream()
			.collect(Collectors.toMap(SourceSummary::id, Function.identity()));
		return ids.stream()
			.map(found::get)
			.filter(Objects::nonNull)
			.map((fact) -> fact.toView(cited.get(fact.source())))
			.toList();
	}

}
