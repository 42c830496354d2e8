package nl.wegwijs.about;

import java.util.List;
import java.util.Optional;

import nl.wegwijs.site.ContentKey;
import nl.wegwijs.site.PageLink;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class PlainPageQueries {

	private final PlainPageRepository pages;

	PlainPageQueries(PlainPageRepository pages) {
		this.pages = pages;
	}

	List<PageLink> links(String language) {
		return this.pages.findInOrder(language).stream().map(PlainPageEntity::toLink).toList();
	}

	Optional<PlainPageView> view(String language, String slug) {
		return this.pages.findById(new ContentKey(language, slug)).map(PlainPageEntity::toView);
	}

	List<String> languages(String slug) {
		return this.pages.findLanguages(slug);
	}

}
