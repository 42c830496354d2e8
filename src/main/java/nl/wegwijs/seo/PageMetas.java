package nl.wegwijs.seo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;
import nl.wegwijs.site.SiteLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the {@link PageMeta} of every page, so that breadcrumbs, alternates and
 * structured data follow one rule.
 */
@Component
public class PageMetas {

	private final SiteLanguages languages;

	private final MessageSource messages;

	private final StructuredData structuredData;

	PageMetas(SiteLanguages languages, MessageSource messages, StructuredData structuredData) {
		this.languages = languages;
		this.messages = messages;
		this.structuredData = structuredData;
	}

	/**
	 * The metadata of a page.
	 * @param path the canonical path, with its canonical query if it has one
	 * @param ancestors the pages above this one, without the home page
	 * @param languageCodes the languages in which the page exists
	 */
	public PageMeta of(SiteLanguage language, String title, String description, String path, List<PageLink> ancestors,
			List<String> languageCodes) {
		List<PageLink> breadcrumbs = Stream
			.of(Stream.of(new PageLink(text(language, "breadcrumb.home"), language.path())), ancestors.stream(),
					Stream.of(new PageLink(title, path)))
			.flatMap((links) -> links)
			.toList();
		return new PageMeta(language, title, description, path, alternates(language, path, languageCodes), breadcrumbs,
				true, List.of(this.structuredData.breadcrumbs(breadcrumbs)), List.of(Feed.form(language)));
	}

	/** The metadata of a page whose title and description are interface texts. */
	public PageMeta ofMessages(SiteLanguage language, String key, String path) {
		return of(language, text(language, key + ".title"), text(language, key + ".description"), path, List.of(),
				this.languages.all().stream().map(SiteLanguage::code).toList());
	}

	/** The metadata of the home page, which has no breadcrumbs. */
	public PageMeta home(SiteLanguage language) {
		List<String> codes = this.languages.all().stream().map(SiteLanguage::code).toList();
		return new PageMeta(language, text(language, "home.title"), text(language, "home.description"), language.path(),
				alternates(language, language.path(), codes), List.of(), true,
				List.of(this.structuredData.webSite(language, text(language, "home.title"),
						text(language, "home.description")), this.structuredData.siteOrganization()),
				List.of(Feed.form(language)));
	}

	/**
	 * A text of the metadata in a language of the site; keys start with {@code meta.}.
	 */
	public String text(SiteLanguage language, String key, Object... arguments) {
		return this.messages.getMessage("meta." + key, arguments, Locale.forLanguageTag(language.code()));
	}

	private static List<Alternate> alternates(SiteLanguage language, String path, List<String> codes) {
		String rest = path.substring(language.path().length());
		return codes.stream().map((code) -> new Alternate(code, "/" + code + rest)).toList();
	}

}
