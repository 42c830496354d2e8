package nl.wegwijs.hub;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.wegwijs.faq.QuestionQueries;
import nl.wegwijs.glossary.GlossaryQueries;
import nl.wegwijs.guide.GuideQueries;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.picture.PictureQueries;
import nl.wegwijs.picture.PictureView;
import nl.wegwijs.seo.PageMeta;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.seo.SitemapEntry;
import nl.wegwijs.seo.SitemapSource;
import nl.wegwijs.seo.StructuredData;
import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.PageNotFoundException;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.source.SourceGroupView;
import nl.wegwijs.source.SourceQueries;
import nl.wegwijs.topic.TopicQueries;
import nl.wegwijs.topic.TopicSummary;
import nl.wegwijs.topic.TopicView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HubController implements SitemapSource {

	private final TopicQueries topics;

	private final GuideQueries guides;

	private final SourceQueries sources;

	private final QuestionQueries questions;

	private final GlossaryQueries glossary;

	private final PictureQueries pictures;

	private final PageMetas metas;

	private final StructuredData structuredData;

	HubController(TopicQueries topics, GuideQueries guides, SourceQueries sources, QuestionQueries questions,
			GlossaryQueries glossary, PictureQueries pictures, PageMetas metas, StructuredData structuredData) {
		this.topics = topics;
		this.guides = guides;
		this.sources = sources;
		this.questions = questions;
		this.glossary = glossary;
		this.pictures = pictures;
		this.metas = metas;
		this.structuredData = structuredData;
	}

	@GetMapping(SiteLanguage.SEGMENT)
	String home(SiteLanguage language, Model model) {
		String code = language.code();
		List<TopicSummary> all = this.topics.all(code);
		Map<String, List<SourceGroupView>> groups = this.sources.groupsByTopic(code);
		List<HomeView.TopicSources> sourcesByTopic = all.stream()
			.map((topic) -> new HomeView.TopicSources(topic, groups.getOrDefault(topic.slug(), List.of())))
			.toList();
		model.addAttribute("meta", this.metas.home(language));
		model.addAttribute("view",
				new HomeView(all, sourcesByTopic, this.questions.featured(code), this.guides.count(code),
						this.sources.count(code), this.questions.count(code), this.glossary.count(code)));
		return "hub/home";
	}

	@GetMapping(SiteLanguage.SEGMENT + "/topics/{topic}")
	String topic(SiteLanguage language, @PathVariable String topic, Model model) {
		String code = language.code();
		TopicView view = this.topics.view(code, topic).orElseThrow(PageNotFoundException::new);
		TopicSummary summary = view.summary();
		List<TopicSummary> all = this.topics.all(code);
		int place = all.indexOf(summary);
		List<GuideSummary> journey = this.guides.ofTopic(code, topic);
		List<PageLink> links = journey.stream().map((guide) -> new PageLink(guide.title(), guide.path())).toList();
		model.addAttribute("meta", this.metas
			.of(language, summary.title(), summary.summary(), summary.path(), List.of(), this.topics.languages(topic))
			.with(this.structuredData.itemList(summary.title(), links))
			.with(PageMeta.Form.atom(summary.path() + "/feed.xml")));
		model.addAttribute("view",
				new TopicHubView(view, picture(code, view.picture()), journey, this.sources.groups(code, topic),
						this.questions.ofTopic(code, topic), lastReviewed(view, journey), at(all, place - 1),
						at(all, place + 1)));
		return "hub/topic";
	}

	@Override
	public List<SitemapEntry> sitemapEntries(SiteLanguage language) {
		return Stream
			.concat(Stream.of(new SitemapEntry(language.path(), null)),
					this.topics.all(language.code())
						.stream()
						.map((topic) -> new SitemapEntry(topic.path(),
								this.topics.view(language.code(), topic.slug()).map(TopicView::reviewed).orElse(null))))
			.toList();
	}

	private static LocalDate lastReviewed(TopicView topic, List<GuideSummary> journey) {
		return Stream.concat(Stream.of(topic.reviewed()), journey.stream().map(GuideSummary::reviewed))
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	private @Nullable PictureView picture(String language, @Nullable String slug) {
		return (slug == null) ? null : this.pictures.find(language, slug).orElse(null);
	}

	private static @Nullable TopicSummary at(List<TopicSummary> all, int place) {
		return (place < 0 || place >= all.size()) ? null : all.get(place);
	}

}
