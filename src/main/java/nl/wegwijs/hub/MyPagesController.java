package nl.wegwijs.hub;

import java.util.List;

import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.site.NavigationLinks;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages that a visitor kept: the list is in the browser, the server never sees it.
 */
@Controller
class MyPagesController implements NavigationLinks {

	private static final String PATH = "/my-pages";

	private final PageMetas metas;

	MyPagesController(PageMetas metas) {
		this.metas = metas;
	}

	@GetMapping(SiteLanguage.SEGMENT + PATH)
	String myPages(SiteLanguage language, Model model) {
		model.addAttribute("meta",
				this.metas.of(language, this.metas.text(language, "my-pages.title"),
						this.metas.text(language, "my-pages.description"), language.path() + PATH, List.of(), List.of())
					.notIndexed());
		return "hub/my-pages";
	}

	@Override
	public List<PageLink> links(SiteLanguage language) {
		return List.of(new PageLink(this.metas.text(language, "my-pages.title"), language.path() + PATH));
	}

}
