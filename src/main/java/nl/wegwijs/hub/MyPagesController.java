package nl.wegwijs.hub;

import java.util.List;

import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages that a visitor kept: the list is in the browser, the server never sees it.
 */
@Controller
class MyPagesController {

	private final PageMetas metas;

	MyPagesController(PageMetas metas) {
		this.metas = metas;
	}

	@GetMapping(SiteLanguage.SEGMENT + "/my-pages")
	String myPages(SiteLanguage language, Model model) {
		model.addAttribute("meta", this.metas.of(language, this.metas.text(language, "my-pages.title"),
				this.metas.text(language, "my-pages.description"), language.path() + "/my-pages", List.of(), List.of())
			.notIndexed());
		return "hub/my-pages";
	}

}
