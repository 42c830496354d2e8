package nl.wegwijs.faq;

import java.util.List;

import nl.wegwijs.seo.FeedEntry;
import nl.wegwijs.seo.FeedSource;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Component;

@Component
class QuestionFeed implements FeedSource {

	private final QuestionQueries questions;

	QuestionFeed(QuestionQueries questions) {
		this.questions = questions;
	}

	@Override
	public List<FeedEntry> feedEntries(SiteLanguage language) {
		return this.questions.reviewed(language.code());
	}

}
