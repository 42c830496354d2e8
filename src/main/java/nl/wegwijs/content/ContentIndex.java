package nl.wegwijs.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.wegwijs.about.PlainPageView;
import nl.wegwijs.faq.QuestionSummary;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.markdown.Heading;
import nl.wegwijs.markdown.MarkdownRenderer;
import nl.wegwijs.practice.KnmView;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.topic.TopicSummary;
import org.jspecify.annotations.Nullable;

/**
 * What can be referred to in one language. A page that is not translated is found in the
 * original language.
 */
final class ContentIndex {

	private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

	private final Map<String, Target> pages = new HashMap<>();

	private final Map<String, PublisherFile.Source> sources = new HashMap<>();

	private final Map<String, FactFile> facts = new HashMap<>();

	private final Map<String, TermFile> terms = new HashMap<>();

	private final Set<String> pictures;

	private final Set<String> usedSources = new HashSet<>();

	/**
	 * A page that a link can lead to: its title, its path and the anchors of its
	 * headings.
	 */
	record Target(PageLink link, Set<String> anchors) {
	}

	ContentIndex(Content content, String language) {
		addPages(content, content.originalLanguage());
		addPages(content, language);
		content.publishers()
			.forEach((publisher) -> publisher.value()
				.sources()
				.forEach((source) -> this.sources.put(source.id(), source)));
		content.facts().forEach((fact) -> this.facts.put(fact.value().id(), fact.value()));
		content.terms().forEach((term) -> this.terms.put(term.value().key(), term.value()));
		this.pictures = content.pictures().stream().map((entry) -> entry.path().slug()).collect(Collectors.toSet());
	}

	private void addPages(Content content, String language) {
		Content.in(language, content.topics())
			.forEach((entry) -> add(entry, entry.value().title(), TopicSummary.pathOf(language, entry.path().slug())));
		Content.in(language, content.guides())
			.forEach((entry) -> add(entry, entry.value().title(), GuideSummary.pathOf(language, entry.path().id())));
		Content.in(language, content.questions())
			.forEach((entry) -> add(entry, entry.value().title(), QuestionSummary.pathOf(language, entry.path().id())));
		Content.in(language, content.pages())
			.forEach((entry) -> add(entry, entry.value().title(), PlainPageView.pathOf(language, entry.path().slug())));
		Content.in(language, content.exams())
			.forEach((entry) -> add(entry, entry.value().title(), KnmView.pathOf(language)));
	}

	private void add(ContentEntry<?> entry, String title, String path) {
		List<Heading> headings = RENDERER.headings(entry.body());
		this.pages.put(entry.path().reference(),
				new Target(new PageLink(title, path), headings.stream().map(Heading::id).collect(Collectors.toSet())));
	}

	/**
	 * The page of a content path without ending, such as {@code guides/first-steps/bsn}.
	 */
	@Nullable Target page(String reference) {
		return this.pages.get(reference);
	}

	boolean hasPath(String path) {
		return this.pages.values().stream().anyMatch((page) -> page.link().path().equals(path));
	}

	/** A source; it counts as used from now on. */
	PublisherFile.@Nullable Source source(String id) {
		this.usedSources.add(id);
		return this.sources.get(id);
	}

	@Nullable FactFile fact(String id) {
		return this.facts.get(id);
	}

	@Nullable TermFile term(String key) {
		return this.terms.get(key);
	}

	boolean hasPicture(String slug) {
		return this.pictures.contains(slug);
	}

	boolean isUsed(String source) {
		return this.usedSources.contains(source);
	}

}
