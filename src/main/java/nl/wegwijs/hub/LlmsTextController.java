package nl.wegwijs.hub;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import nl.wegwijs.guide.GuideQueries;
import nl.wegwijs.guide.GuideSummary;
import nl.wegwijs.seo.PageMetas;
import nl.wegwijs.site.CanonicalRequest;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.site.SiteLanguages;
import nl.wegwijs.site.SiteProperties;
import nl.wegwijs.topic.TopicQueries;
import nl.wegwijs.topic.TopicSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The site in short for programs that read text: what it is, and where each guide stands
 * as Markdown (llmstxt.org).
 */
@Controller
class LlmsTextController {

	private final SiteLanguages languages;

	private final TopicQueries topics;

	private final GuideQueries guides;

	private final PageMetas metas;

	private final String baseUrl;

	LlmsTextController(SiteLanguages languages, TopicQueries topics, GuideQueries guides, PageMetas metas,
			SiteProperties properties) {
		this.languages = languages;
		this.topics = topics;
		this.guides = guides;
		this.metas = metas;
		this.baseUrl = properties.baseUrl();
	}

	@GetMapping(path = "/llms.txt", produces = "text/plain;charset=UTF-8")
	@ResponseBody
	String llms(HttpServletRequest request) {
		CanonicalRequest.vouch(request, "/llms.txt");
		SiteLanguage language = this.languages.original();
		StringBuilder text = new StringBuilder("# ").append(this.metas.text(language, "home.title"))
			.append("\n\n> ")
			.append(this.metas.text(language, "home.description"))
			.append("\n\n")
			.append(this.metas.text(language, "llms.note"))
			.append("\n");
		for (TopicSummary topic : this.topics.all(language.code())) {
			text.append("\n## ").append(topic.title()).append("\n\n");
			List<GuideSummary> journey = this.guides.ofTopic(language.code(), topic.slug());
			journey.forEach((guide) -> text
				.append("- [%s](%s%s.md): %s\n".formatted(guide.title(), this.baseUrl, guide.path(), guide.summary())));
		}
		return text.toString();
	}

}
