package nl.wegwijs.guide;

import java.util.List;

import nl.wegwijs.seo.FeedEntry;
import nl.wegwijs.seo.FeedSource;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Component;

@Component
class GuideFeed implements FeedSource {

	private final GuideQueries guides;

	GuideFeed(GuideQueries guides) {
		this.guides = guides;
	}

	@Override
	public List<FeedEntry> feedEntries(SiteLanguage language) {
		return this.guides.all(language.code())
			.stream()
			.map((guide) -> new FeedEntry(guide.topic(), guide.path(), guide.title(), guide.summary(), guide.reviewed(),
					guide.changeNote()))
			.toList();
	}

}
