package nl.wegwijs.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import nl.wegwijs.site.RevisionStore;
import nl.wegwijs.site.RevisionWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Loads the content at startup, and once a night because facts and passages expire.
 * Readiness is refused until the first load has ended.
 */
@Component
class ContentLoader implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(ContentLoader.class);

	private final ContentProperties properties;

	private final ContentCompiler compiler;

	private final ContentImport contentImport;

	private final RevisionStore revisions;

	private final RevisionWatch watch;

	ContentLoader(ContentProperties properties, MessageSource messages, ContentImport contentImport,
			RevisionStore revisions, RevisionWatch watch) {
		this.properties = properties;
		this.compiler = new ContentCompiler(
				(language, key) -> messages.getMessage(key, null, Locale.forLanguageTag(language)));
		this.contentImport = contentImport;
		this.revisions = revisions;
		this.watch = watch;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		load();
	}

	@Scheduled(cron = "0 5 0 * * *", zone = "Europe/Amsterdam")
	void loadAgain() {
		load();
	}

	/**
	 * Makes the database follow the content folder. Broken content changes nothing: the
	 * content of the database stays, and every fault is logged.
	 */
	synchronized void load() {
		Instant start = Instant.now();
		ContentCompiler.Result result = this.compiler.compile(this.properties.directory(), LocalDate.now());
		List<ContentProblem> errors = result.problems().stream().filter(ContentProblem::isError).toList();
		SiteDocuments documents = result.documents();
		if (documents == null) {
			if (this.revisions.find().isEmpty()) {
				throw new BrokenContentException(errors);
			}
			errors.forEach((error) -> logger.error("{}", error));
			logger.error("The content has {} errors and was not loaded; the site goes on with the content it has",
					errors.size());
		}
		else {
			boolean stored = this.contentImport.store(documents);
			logger.info("Content {} in {} ms: {} guides, {} questions, {} sources, {} facts, {} terms, {} warnings",
					stored ? "loaded" : "unchanged", Duration.between(start, Instant.now()).toMillis(),
					documents.guides().size(), documents.questions().size(), documents.sources().size(),
					documents.facts().size(), documents.terms().size(), result.problems().size());
		}
		this.watch.refresh();
	}

}
