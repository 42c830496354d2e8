package nl.wegwijs.seo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.site.SiteProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD texts in the vocabulary of schema.org, safe to print inside a script element.
 */
@Component
public class StructuredData {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	private static final String NAME = "Wegwijs";

	private final String baseUrl;

	StructuredData(SiteProperties properties) {
		this.baseUrl = properties.baseUrl();
	}

	/**
	 * A question and its answer, in plain text.
	 */
	public record Answered(String question, String answer) {
	}

	/**
	 * A word with its meaning; {@code path} is where it stands.
	 */
	public record Term(String name, String meaning, String path) {
	}

	String breadcrumbs(List<PageLink> links) {
		return write("BreadcrumbList", Map.of("itemListElement", listItems(links)));
	}

	String webSite(SiteLanguage language, String name, String description) {
		Map<String, Object> site = new LinkedHashMap<>();
		site.put("name", name);
		site.put("description", description);
		site.put("url", this.baseUrl + language.path());
		site.put("inLanguage", language.code());
		site.put("publisher", organization());
		site.put("license", LICENCE);
		site.put("potentialAction",
				thing("SearchAction",
						Map.of("target", this.baseUrl + language.path() + "/search?q={search_term_string}",
								"query-input", "required name=search_term_string")));
		return write("WebSite", site);
	}

	String siteOrganization() {
		Map<String, Object> organization = organization();
		organization.put("logo", this.baseUrl + "/images/share-site.png");
		return write("Organization", organization);
	}

	/**
	 * A page of text that was checked on a day.
	 * @param citations the addresses of its sources
	 */
	public String article(PageMeta page, LocalDate modified, List<String> citations) {
		Map<String, Object> article = work(page);
		article.put("headline", page.title());
		article.put("image", this.baseUrl + page.image());
		article.put("dateModified", modified.toString());
		article.put("author", organization());
		article.put("mainEntityOfPage", this.baseUrl + page.path());
		article.put("citation", citations);
		return write("Article", article);
	}

	/** Pages in an order that means something. */
	public String itemList(String name, List<PageLink> links) {
		Map<String, Object> list = new LinkedHashMap<>();
		list.put("name", name);
		list.put("numberOfItems", links.size());
		list.put("itemListElement", listItems(links));
		return write("ItemList", list);
	}

	/** A page of short questions with their answers. */
	public String faqPage(PageMeta page, List<Answered> questions) {
		Map<String, Object> faq = work(page);
		faq.put("mainEntity",
				questions.stream()
					.map((question) -> thing("Question",
							Map.of("name", question.question(), "acceptedAnswer",
									thing("Answer", Map.of("text", question.answer())))))
					.toList());
		return write("FAQPage", faq);
	}

	/** Words with their meaning. */
	public String definedTermSet(PageMeta page, List<Term> terms) {
		Map<String, Object> set = work(page);
		set.put("hasDefinedTerm",
				terms.stream()
					.map((term) -> thing("DefinedTerm",
							Map.of("name", term.name(), "description", term.meaning(), "inLanguage", "nl", "url",
									this.baseUrl + term.path())))
					.toList());
		return write("DefinedTermSet", set);
	}

	/** A page to learn from, about a subject. */
	public String learningResource(PageMeta page, String about) {
		Map<String, Object> resource = work(page);
		resource.put("about", about);
		resource.put("learningResourceType", "Study guide");
		resource.put("educationalUse", "Exam preparation");
		return write("LearningResource", resource);
	}

	/** A practice question, without its answer. */
	public String quiz(PageMeta page, String about, String question) {
		Map<String, Object> quiz = work(page);
		quiz.put("about", about);
		quiz.put("learningResourceType", "Practice question");
		quiz.put("hasPart", List
			.of(thing("Question", Map.of("name", question, "inLanguage", "nl", "eduQuestionType", "Multiple choice"))));
		return write("Quiz", quiz);
	}

	private Map<String, Object> work(PageMeta page) {
		Map<String, Object> work = new LinkedHashMap<>();
		work.put("name", page.title());
		work.put("description", page.description());
		work.put("url", this.baseUrl + page.path());
		work.put("inLanguage", page.language().code());
		work.put("isAccessibleForFree", true);
		work.put("license", LICENCE);
		work.put("publisher", organization());
		return work;
	}

	private Map<String, Object> organization() {
		Map<String, Object> organization = thing("Organization", Map.of());
		organization.put("name", NAME);
		organization.put("url", this.baseUrl);
		return organization;
	}

	private List<Map<String, Object>> listItems(List<PageLink> links) {
		List<Map<String, Object>> items = new ArrayList<>();
		for (PageLink link : links) {
			Map<String, Object> item = thing("ListItem", Map.of());
			item.put("position", items.size() + 1);
			item.put("name", link.title());
			item.put("item", this.baseUrl + link.path());
			items.add(item);
		}
		return items;
	}

	private static Map<String, Object> thing(String type, Map<String, Object> properties) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		thing.putAll(properties);
		return thing;
	}

	private static String write(String type, Map<String, Object> properties) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("@context", "https://schema.org");
		data.put("@type", type);
		data.putAll(properties);
		return JSON.writeValueAsString(data).replace("<", "\\u003c");
	}

}
