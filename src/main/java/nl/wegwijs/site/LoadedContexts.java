package nl.wegwijs.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The layout's context by language, kept until the revision moves. Without a database a
 * context that is not yet known has no links.
 */
@Component
class LoadedContexts implements SiteContexts {

	private final ObjectProvider<NavigationLinks> navigation;

	private final Stylesheet stylesheet;

	private final SiteProperties properties;

	private final Map<String, SiteContext> contexts = new ConcurrentHashMap<>();

	LoadedContexts(ObjectProvider<NavigationLinks> navigation, Stylesheet stylesheet, SiteProperties properties) {
		this.navigation = navigation;
		this.stylesheet = stylesheet;
		this.properties = properties;
	}

	@Override
	public SiteContext of(SiteLanguage language) {
		SiteContext known = this.contexts.get(language.code());
		if (known != null) {
			return known;
		}
		try {
			SiteContext loaded = context(language, links(language, NavigationLinks.Place.TOPICS),
					links(language, NavigationLinks.Place.PAGES));
			if (!loaded.topics().isEmpty()) {
				this.contexts.put(language.code(), loaded);
			}
			return loaded;
		}
		catch (DataAccessException | TransactionException ex) {
			return context(language, List.of(), List.of());
		}
	}

	void forget() {
		this.contexts.clear();
	}

	private SiteContext context(SiteLanguage language, List<PageLink> topics, List<PageLink> pages) {
		return new SiteContext(language, topics, pages, this.stylesheet.path(), this.properties.repository(),
				this.properties.baseUrl());
	}

	private List<PageLink> links(SiteLanguage language, NavigationLinks.Place place) {
		return this.navigation.stream()
			.filter((links) -> links.place() == place)
			.flatMap((links) -> links.links(language).stream())
			.toList();
	}

}
