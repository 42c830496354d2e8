package nl.wegwijs.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.wegwijs.fact.FactView;
import nl.wegwijs.site.SiteProperties;
import nl.wegwijs.source.SourceSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A guide as a Markdown file that stands alone: addresses are whole, and its sources and
 * dates stand below it.
 */
@Component
class GuideMarkdown {

	private static final Pattern SITE_LINK = Pattern.compile("\\]\\((?=/)");

	private static final Pattern PAGE_LINK = Pattern.compile("\\]\\(#");

	private final MessageSource messages;

	private final String baseUrl;

	GuideMarkdown(MessageSource messages, SiteProperties properties) {
		this.messages = messages;
		this.baseUrl = properties.baseUrl();
	}

	/**
	 * The file.
	 * @param text the short answer and the body, as Markdown
	 */
	String of(GuideView guide, String text, String language) {
		Locale locale = Locale.forLanguageTag(language);
		String page = this.baseUrl + guide.summary().path();
		return "# " + guide.summary().title() + "\n\n" + whole(text, page) + facts(guide.facts(), locale)
				+ sources(guide.sources(), locale) + "\n---\n\n" + text(locale, "guide.markdown.page", page) + "  \n"
				+ text(locale, "guide.markdown.reviewed", guide.summary().reviewed(), guide.reviewBy()) + "  \n"
				+ text(locale, "guide.markdown.licence") + "\n";
	}

	private String whole(String text, String page) {
		String withSite = SITE_LINK.matcher(text).replaceAll("](" + this.baseUrl);
		return PAGE_LINK.matcher(withSite).replaceAll("](" + page + "#") + "\n";
	}

	private String facts(List<FactView> facts, Locale locale) {
		return facts.isEmpty() ? "" : facts.stream()
			.map((fact) -> "- " + fact.label() + ": " + fact.value() + ((fact.unit() == null) ? "" : " " + fact.unit())
					+ " (" + text(locale, "guide.markdown.checked", fact.checked()) + ")\n")
			.collect(Collectors.joining("", "\n## " + text(locale, "facts.title") + "\n\n", ""));
	}

	private String sources(List<SourceSummary> sources, Locale locale) {
		return sources.stream()
			.map((source) -> "- [" + source.publisher().name() + ": " + source.title() + "](" + source.url() + ")\n")
			.collect(Collectors.joining("", "\n## " + text(locale, "sources.title") + "\n\n", ""));
	}

	private String text(Locale locale, String key, Object... values) {
		return this.messages.getMessage(key, Arrays.stream(values).map(Object::toString).toArray(), locale);
	}

}
