package nl.wegwijs.seo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD texts, safe to print inside a script element.
 */
final class StructuredData {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private StructuredData() {
	}

	static String breadcrumbs(String baseUrl, List<PageLink> links) {
		List<Map<String, Object>> items = new ArrayList<>();
		for (PageLink link : links) {
			Map<String, Object> item = new LinkedHashMap<>();
			item.put("@type", "ListItem");
			item.put("position", items.size() + 1);
			item.put("name", link.title());
			item.put("item", baseUrl + link.path());
			items.add(item);
		}
		return write("BreadcrumbList", Map.of("itemListElement", items));
	}

	static String webSite(String baseUrl, SiteLanguage language, String name, String description) {
		Map<String, Object> site = new LinkedHashMap<>();
		site.put("name", name);
		site.put("description", description);
		site.put("url", baseUrl + language.path());
		site.put("inLanguage", language.code());
		return write("WebSite", site);
	}

	private static String write(String type, Map<String, Object> properties) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("@context", "https://schema.org");
		data.put("@type", type);
		data.putAll(properties);
		return JSON.writeValueAsString(data).replace("<", "\\u003c");
	}

}
