package nl.wegwijs.seo;

import java.util.List;
import java.util.stream.Stream;

import nl.wegwijs.site.PageLink;
import nl.wegwijs.site.SiteLanguage;

/**
 * What the layout must know of every page: language, title, description, canonical path
 * (with its canonical query, if any), alternates, breadcrumbs, whether it is indexed, its
 * JSON-LD texts and the other forms in which it can be had.
 */
public record PageMeta(SiteLanguage language, String title, String description, String path, List<Alternate> alternates,
		List<PageLink> breadcrumbs, boolean indexed, List<String> structuredData, List<Form> forms) {

	/** The same page, kept out of search engines. */
	public PageMeta notIndexed() {
		return new PageMeta(this.language, this.title, this.description, this.path, this.alternates, this.breadcrumbs,
				false, this.structuredData, this.forms);
	}

	/** The same page with one more JSON-LD text. */
	public PageMeta with(String structuredData) {
		return new PageMeta(this.language, this.title, this.description, this.path, this.alternates, this.breadcrumbs,
				this.indexed, append(this.structuredData, structuredData), this.forms);
	}

	/** The same page, which can be had in another form too. */
	public PageMeta with(Form form) {
		return new PageMeta(this.language, this.title, this.description, this.path, this.alternates, this.breadcrumbs,
				this.indexed, this.structuredData, append(this.forms, form));
	}

	/** The picture that other sites show with a link to this page. */
	public String image() {
		return ShareImage.of(this.path);
	}

	private static <T> List<T> append(List<T> list, T last) {
		return Stream.concat(list.stream(), Stream.of(last)).toList();
	}

	/**
	 * The page in another form: its media type and path.
	 */
	public record Form(String type, String path) {

		/** A feed of changes. */
		public static Form atom(String path) {
			return new Form("application/atom+xml", path);
		}

		/** The text as Markdown. */
		public static Form markdown(String path) {
			return new Form("text/markdown", path);
		}

	}

}
