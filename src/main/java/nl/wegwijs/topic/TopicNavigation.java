package nl.wegwijs.topic;

import java.util.List;

import nl.wegwijs.site.NavigationLinks;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Component;

@Component
class TopicNavigation implements NavigationLinks {

	private final TopicQueries topics;

	TopicNavigation(TopicQueries topics) {
		this.topics = topics;
	}

	@Override
	public Place place() {
		return Place.TOPICS;
	}

	@Override
	public List<PageLink> links(SiteLanguage language) {
		return this.topics.all(language.code())
			.stream()
			.map((topic) -> new PageLink(topic.shortTitle(), topic.path()))
			.toList();
	}

}
