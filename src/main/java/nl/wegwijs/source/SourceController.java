package nl.wegwijs.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SourceController implements SitemapSource {

	private static final String PATH = SiteLanguage.SEGMENT + "/sources";

	private final SourceDirectory directory;

	private final SourceQueries sources;

	private final PageMetas metas;

	SourceController(SourceDirectory directory, SourceQueries sources, PageMetas metas) {
		this.directory = directory;
		this.sources = sources;
		this.metas = metas;
	}

	@GetMapping(PATH)
	String directory(SiteLanguage language, @RequestParam Map<String, String> parameters, Model model) {
		SourceDirectory.Result result = this.directory.find(language, parameters);
		PageMeta meta = this.metas.ofMessages(language, "sources", result.path());
		model.addAttribute("meta", result.view().choices().isEmpty() ? meta : meta.notIndexed());
		model.addAttribute("view", result.view());
		return "source/directory";
	}

	@GetMapping(PATH + "/{publisher}")
	String publisher(SiteLanguage language, @PathVariable String publisher, Model model) {
		PublisherView view = this.sources.publisher(language.code(), publisher).orElseThrow(PageNotFoundException::new);
		PublisherSummary summary = view.summary();
		model.addAttribute("meta", this.metas.of(language, this.metas.text(language, "publisher.title", summary.name()),
				this.metas.text(language, "publisher.description", summary.name(), summary.meaning()), summary.path(),
				List.of(new PageLink(this.metas.text(language, "sources.title"), SourceDirectory.pathOf(language))),
				this.sources.languages(publisher)));
		model.addAttribute("view", view);
		return "source/publisher";
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		return Stream.concat(Stream.of(new SitemapEntry(SourceDirectory.pathOf(language), null)),
				this.sources.publishers(language.code())
					.stream()
					.map((publisher) -> new SitemapEntry(publisher.path(), null)))
			.toList();
	}

}
