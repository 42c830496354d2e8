package nl.wegwijs.status;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.site.CanonicalRequest;
import nl.wegwijs.site.NavigationLinks;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The status page, as HTML and as JSON; the feed of the site is its Atom form.
 */
@Controller
class StatusController implements SitemapSource, NavigationLinks {

	private static final String PATH = "/status";

	private final StatusQueries status;

	private final PageMetas metas;

	StatusController(StatusQueries status, PageMetas metas) {
		this.status = status;
		this.metas = metas;
	}

	@GetMapping(SiteLanguage.SEGMENT + PATH)
	String status(SiteLanguage language, Model model) {
		String path = language.path() + PATH;
		model.addAttribute("meta", this.metas.ofMessages(language, "status", path)
			.with(new PageMeta.Form(MediaType.APPLICATION_JSON_VALUE, path + ".json")));
		model.addAttribute("view", this.status.view(language.code()));
		return "status/status";
	}

	@GetMapping(path = SiteLanguage.SEGMENT + PATH + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	StatusView json(SiteLanguage language, HttpServletRequest request) {
		CanonicalRequest.vouch(request, language.path() + PATH + ".json");
		return this.status.view(language.code());
	}

	@Override
	public List<PageLink> links(SiteLanguage language) {
		return List.of(new PageLink(this.metas.text(language, "status.title"), language.path() + PATH));
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		return List.of(new SitemapEntry(language.path() + PATH, null));
	}

}
