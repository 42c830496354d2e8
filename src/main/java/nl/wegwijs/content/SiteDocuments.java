package nl.wegwijs.content;

import java.util.List;

import nl.wegwijs.about.PlainPageDocument;
import nl.wegwijs.fact.FactDocument;
import nl.wegwijs.faq.QuestionDocument;
import nl.wegwijs.glossary.TermDocument;
import nl.wegwijs.guide.GuideDocument;
import nl.wegwijs.picture.PictureDocument;
import nl.wegwijs.practice.ExamDocument;
import nl.wegwijs.practice.ItemDocument;
import nl.wegwijs.practice.ThemeDocument;
import nl.wegwijs.search.SearchDocument;
import nl.wegwijs.search.SearchSynonym;
import nl.wegwijs.site.ContentHash;
import nl.wegwijs.site.Redirect;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.source.PublisherDocument;
import nl.wegwijs.source.SourceDocument;
import nl.wegwijs.source.SourceGroupDocument;
import nl.wegwijs.topic.TopicDocument;

/**
 * The whole site, ready to store.
 */
record SiteDocuments(List<SiteLanguage> languages, List<Redirect> redirects, List<TopicDocument> topics,
		List<PublisherDocument> publishers, List<SourceDocument> sources, List<SourceGroupDocument> sourceGroups,
		List<FactDocument> facts, List<TermDocument> terms, List<PictureDocument> pictures, List<GuideDocument> guides,
		List<QuestionDocument> questions, List<ExamDocument> exams, List<ThemeDocument> themes,
		List<ItemDocument> items, List<PlainPageDocument> pages, List<SearchDocument> searchDocuments,
		List<SearchSynonym> synonyms) {

	/** The same documents with what search needs of them. */
	SiteDocuments withSearch(List<SearchDocument> searchDocuments, List<SearchSynonym> synonyms) {
		return new SiteDocuments(this.languages, this.redirects, this.topics, this.publishers, this.sources,
				this.sourceGroups, this.facts, this.terms, this.pictures, this.guides, this.questions, this.exams,
				this.themes, this.items, this.pages, searchDocuments, synonyms);
	}

	/**
	 * The fingerprint of all that will be stored. It covers the files, the way they are
	 * rendered and what has expired by the day of the load.
	 */
	String fingerprint() {
		return ContentHash.of(this).substring(0, 16);
	}

}
