package nl.wegwijs.content;

import nl.wegwijs.about.PlainPageImporter;
import nl.wegwijs.fact.FactImporter;
import nl.wegwijs.faq.QuestionImporter;
import nl.wegwijs.glossary.TermImporter;
import nl.wegwijs.guide.GuideImporter;
import nl.wegwijs.picture.PictureImporter;
import nl.wegwijs.practice.PracticeImporter;
import nl.wegwijs.search.SearchImporter;
import nl.wegwijs.site.RevisionStore;
import nl.wegwijs.site.SiteImporter;
import nl.wegwijs.source.SourceImporter;
import nl.wegwijs.topic.TopicImporter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the whole site in one transaction, one process at a time.
 */
@Component
class ContentImport {

	private final RevisionStore revisions;

	private final SiteImporter site;

	private final TopicImporter topics;

	private final SourceImporter sources;

	private final FactImporter facts;

	private final TermImporter terms;

	private final PictureImporter pictures;

	private final GuideImporter guides;

	private final QuestionImporter questions;

	private final PracticeImporter practice;

	private final PlainPageImporter pages;

	private final SearchImporter search;

	ContentImport(RevisionStore revisions, SiteImporter site, TopicImporter topics, SourceImporter sources,
			FactImporter facts, TermImporter terms, PictureImporter pictures, GuideImporter guides,
			QuestionImporter questions, PracticeImporter practice, PlainPageImporter pages, SearchImporter search) {
		this.revisions = revisions;
		this.site = site;
		this.topics = topics;
		this.sources = sources;
		this.facts = facts;
		this.terms = terms;
		this.pictures = pictures;
		this.guides = guides;
		this.questions = questions;
		this.practice = practice;
		this.pages = pages;
		this.search = search;
	}

	/**
	 * Stores the documents, unless they are what is stored already.
	 * @return whether anything had to be stored
	 */
	@Transactional
	public boolean store(SiteDocuments documents) {
		this.revisions.lock();
		String fingerprint = documents.fingerprint();
		if (this.revisions.find().filter(fingerprint::equals).isPresent()) {
			return false;
		}
		this.site.importLanguages(documents.languages());
		this.topics.importAll(documents.topics());
		this.sources.importAll(documents.publishers(), documents.sources(), documents.sourceGroups());
		this.facts.importAll(documents.facts());
		this.terms.importAll(documents.terms());
		this.pictures.importAll(documents.pictures());
		this.guides.importAll(documents.guides());
		this.questions.importAll(documents.questions());
		this.practice.importAll(documents.exams(), documents.themes(), documents.items());
		this.pages.importAll(documents.pages());
		this.search.importAll(documents.searchDocuments(), documents.synonyms());
		this.site.importRedirects(documents.redirects());
		this.revisions.store(fingerprint);
		return true;
	}

}
