package nl.wegwijs.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.wegwijs.site.SiteLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Turns the content folder into documents: read, check everything, render. Needs no
 * database.
 */
final class ContentCompiler {

	private final Labels labels;

	ContentCompiler(Labels labels) {
		this.labels = labels;
	}

	/**
	 * The result of a run.
	 *
	 * @param problems every fault, errors first
	 * @param content what was read
	 * @param documents the site, or {@code null} when there are errors
	 */
	record Result(List<ContentProblem> problems, Content content, @Nullable SiteDocuments documents) {
	}

	Result compile(Path directory, LocalDate today) {
		ContentProblems problems = new ContentProblems();
		Content content = new ContentReader(ContentFolder.read(directory), problems).read();
		List<SiteDocuments> byLanguage = new ArrayList<>();
		for (String language : content.languageCodes()) {
			ContentIndex index = new ContentIndex(content, language);
			if (language.equals(content.originalLanguage())) {
				new ContentChecks(content, index, today, problems).run();
				new TextChecks(content, problems).run();
			}
			byLanguage.add(documents(content, language, index, today, problems));
			if (language.equals(content.originalLanguage())) {
				new RegistryChecks(content, index, problems).reportUnusedSources();
			}
		}
		if (byLanguage.isEmpty()) {
			new ContentChecks(content, new ContentIndex(content, content.originalLanguage()), today, problems).run();
		}
		List<ContentProblem> sorted = problems.sorted();
		boolean broken = sorted.stream().anyMatch(ContentProblem::isError);
		return new Result(sorted, content, broken ? null : merge(byLanguage));
	}

	private SiteDocuments documents(Content content, String language, ContentIndex index, LocalDate today,
			ContentProblems problems) {
		PageRenderer renderer = new PageRenderer(language, index, this.labels, today, problems);
		DocumentMaker pages = new DocumentMaker(content, language, index, renderer, today);
		PracticeDocuments practice = new PracticeDocuments(content, language, index);
		RegistryDocuments registry = new RegistryDocuments(content, language, today);
		Map<String, String> sourceTitles = content.publishers()
			.stream()
			.flatMap((entry) -> entry.value().sources().stream())
			.collect(Collectors.toMap(PublisherFile.Source::id, PublisherFile.Source::title, (first, second) -> first));
		List<SiteLanguage> languages = content.languages()
			.stream()
			.map(ContentEntry::value)
			.map((file) -> new SiteLanguage(file.code(), file.name(), file.direction(), file.textSearch()))
			.toList();
		SiteDocuments documents = new SiteDocuments(languages, Redirects.of(content, language, index, problems),
				pages.topics(), registry.publishers(), registry.sources(), pages.sourceGroups(sourceTitles),
				registry.facts(), registry.terms(), registry.pictures(), pages.guides(), pages.questions(),
				pages.exams(), practice.themes(), practice.items(), pages.pages(), List.of(), List.of());
		SearchDocuments search = new SearchDocuments(content, documents, language);
		return documents.withSearch(search.all(), search.synonyms());
	}

	private static SiteDocuments merge(List<SiteDocuments> all) {
		return new SiteDocuments(all.getFirst().languages(), join(all, SiteDocuments::redirects),
				join(all, SiteDocuments::topics), join(all, SiteDocuments::publishers),
				join(all, SiteDocuments::sources), join(all, SiteDocuments::sourceGroups),
				join(all, SiteDocuments::facts), join(all, SiteDocuments::terms), join(all, SiteDocuments::pictures),
				join(all, SiteDocuments::guides), join(all, SiteDocuments::questions), join(all, SiteDocuments::exams),
				join(all, SiteDocuments::themes), join(all, SiteDocuments::items), join(all, SiteDocuments::pages),
				join(all, SiteDocuments::searchDocuments), join(all, SiteDocuments::synonyms));
	}

	private static <D> List<D> join(List<SiteDocuments> all, Function<SiteDocuments, List<D>> part) {
		return all.stream().flatMap((documents) -> part.apply(documents).stream()).toList();
	}

}
