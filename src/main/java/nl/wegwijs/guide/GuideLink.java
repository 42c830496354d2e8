package nl.wegwijs.guide;

import jakarta.persistence.Embeddable;
import nl.wegwijs.site.PageLink;

@Embeddable
record GuideLink(String kind, String title, String path) {

	static final String NEXT_STEP = "next-step";

	static final String RELATED = "related";

	static GuideLink of(String kind, PageLink link) {
		return new GuideLink(kind, link.title(), link.path());
	}

	PageLink toPageLink() {
		return new PageLink(this.title, this.path);
	}

}
