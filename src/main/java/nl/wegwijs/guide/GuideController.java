package nl.wegwijs.guide;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.seo.StructuredData;
import nl.wegwijs.site.CanonicalRequest;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.source.SourceSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class GuideController implements SitemapSource {

	private static final String PATH = SiteLanguage.SEGMENT + "/topics/{topic}/";

	private static final String MARKDOWN = "text/markdown;charset=UTF-8";

	private final GuideQueries guides;

	private final GuideMarkdown markdown;

	private final PageMetas metas;

	private final StructuredData structuredData;

	GuideController(GuideQueries guides, GuideMarkdown markdown, PageMetas metas, StructuredData structuredData) {
		this.guides = guides;
		this.markdown = markdown;
		this.metas = metas;
		this.structuredData = structuredData;
	}

	@GetMapping(PATH + "{slug}")
	String guide(SiteLanguage language, @PathVariable String topic, @PathVariable String slug, Model model) {
		GuideView view = find(language, topic, slug);
		GuideSummary guide = view.summary();
		PageMeta meta = this.metas
			.of(language, guide.title(), guide.summary(), guide.path(),
					List.of(new PageLink(view.topic().shortTitle(), view.topic().path())),
					this.guides.languages(topic + "/" + slug))
			.with(PageMeta.Form.markdown(guide.path() + ".md"))
			.with(PageMeta.Form.atom(view.topic().path() + "/feed.xml"));
		List<String> citations = view.sources().stream().map(SourceSummary::url).toList();
		model.addAttribute("meta", meta.with(this.structuredData.article(meta, guide.reviewed(), citations)));
		model.addAttribute("view", view);
		return "guide/guide";
	}

	@GetMapping(path = PATH + "{slug:[a-z0-9-]+}.md", produces = MARKDOWN)
	@ResponseBody
	String markdown(SiteLanguage language, @PathVariable String topic, @PathVariable String slug,
			HttpServletRequest request, HttpServletResponse response) {
		GuideView view = find(language, topic, slug);
		CanonicalRequest.vouch(request, view.summary().path() + ".md");
		response.setHeader("X-Robots-Tag", "noindex");
		return this.markdown.of(view, this.guides.markdown(language.code(), topic + "/" + slug), language.code());
	}

	private GuideView find(SiteLanguage language, String topic, String slug) {
		return this.guides.view(language.code(), topic, slug).orElseThrow(PageNotFoundException::new);
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		return this.guides.all(language.code())
			.stream()
			.map((guide) -> new SitemapEntry(guide.path(), guide.reviewed()))
			.toList();
	}

}
