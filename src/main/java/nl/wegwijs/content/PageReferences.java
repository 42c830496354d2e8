package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import nl.wegwijs.glossary.TermView;
import nl.wegwijs.markdown.References;
import nl.wegwijs.markdown.ResolvedLink;
import nl.wegwijs.markdown.UnresolvedReferenceException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Resolves the references of one page.
 *
 * @param factsListed whether the page lists the facts that it prints
 */
record PageReferences(ContentPath path, String language, ContentIndex index, Labels labels, LocalDate today,
		boolean factsListed) implements References {

	/**
	 * A value of at most so many characters stays on one line, such as a telephone
	 * number.
	 */
	private static final int LONGEST_UNBROKEN = 15;

	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

	@Override
	public ResolvedLink link(String target, String text) throws UnresolvedReferenceException {
		if (target.startsWith("source:")) {
			return source(target.substring("source:".length()));
		}
		if (target.startsWith("term:")) {
			return term(target.substring("term:".length()), text);
		}
		if (target.startsWith("#")) {
			return anchor(target.substring(1));
		}
		if (SCHEME.matcher(target).matches() || target.startsWith("//")) {
			return address(target);
		}
		return page(target);
	}

	@Override
	public String fact(String id, boolean insideLink) throws UnresolvedReferenceException {
		FactFile fact = this.index.fact(id);
		if (fact == null) {
			throw unresolved(ContentRule.FACT_EXISTS, "There is no fact '" + id + "' in facts/");
		}
		this.index.source(fact.source());
		String value = HtmlUtils.htmlEscape(fact.value());
		String style = (fact.value().length() <= LONGEST_UNBROKEN) ? "fact fact-short" : "fact";
		String html = (this.factsListed && !insideLink)
				? "<a class=\"" + style + "\" href=\"#fact-" + id + "\">" + value + "</a>"
				: "<span class=\"" + style + "\">" + value + "</span>";
		return fact.isExpired(this.today)
				? html + " <span class=\"fact-expired\">"
						+ HtmlUtils.htmlEscape(this.labels.text(this.language, "content.fact.expired")) + "</span>"
				: html;
	}

	@Override
	public String label(String key) {
		return this.labels.text(this.language, key.startsWith("callout.") ? "content." + key : key);
	}

	private ResolvedLink source(String id) throws UnresolvedReferenceException {
		PublisherFile.Source source = this.index.source(id);
		if (source == null) {
			throw unresolved(ContentRule.SOURCE_EXISTS, "There is no source '" + id + "' in sources/");
		}
		return new ResolvedLink(source.url(), "cite", null, null);
	}

	private ResolvedLink term(String key, String text) throws UnresolvedReferenceException {
		TermFile term = this.index.term(key);
		if (term == null) {
			throw unresolved(ContentRule.TERM_EXISTS, "There is no term '" + key + "' in glossary/");
		}
		boolean dutch = text.toLowerCase(Locale.ROOT).contains(term.term().toLowerCase(Locale.ROOT));
		return new ResolvedLink(TermView.pathOf(this.language, key), "term", dutch ? "nl" : null, term.english());
	}

	private ResolvedLink anchor(String anchor) throws UnresolvedReferenceException {
		ContentIndex.Target self = this.index.page(this.path.reference());
		if (self == null || !self.anchors().contains(anchor)) {
			throw unresolved(ContentRule.LINK_ANCHOR, "This page has no heading '#" + anchor + "'");
		}
		return new ResolvedLink("#" + anchor, null, null, null);
	}

	private ResolvedLink address(String target) throws UnresolvedReferenceException {
		boolean aboutTheSite = this.path.original().startsWith("pages/");
		if (!Addresses.isAllowed(target)) {
			throw unresolved(ContentRule.LINK_SCHEME, "Only https, mailto and tel are allowed: " + target);
		}
		if (!aboutTheSite) {
			throw unresolved(ContentRule.BARE_ADDRESS, "Register the address as a source and cite it: " + target);
		}
		return new ResolvedLink(target, "cite", null, null);
	}

	private ResolvedLink page(String target) throws UnresolvedReferenceException {
		String file = target.replaceFirst("#.*", "");
		String anchor = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
		ContentIndex.Target page = file.endsWith(".md") ? find(file) : null;
		if (page == null) {
			throw unresolved(ContentRule.LINK_TARGET, "There is no content file '" + target + "' seen from this one");
		}
		if (!anchor.isEmpty() && !page.anchors().contains(anchor)) {
			throw unresolved(ContentRule.LINK_ANCHOR, "The page " + file + " has no heading '#" + anchor + "'");
		}
		return new ResolvedLink(page.link().path() + (anchor.isEmpty() ? "" : "#" + anchor), null, null, null);
	}

	private ContentIndex.@Nullable Target find(String file) {
		try {
			return this.index.page(this.path.resolve(file).replaceFirst("\\.md$", ""));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static UnresolvedReferenceException unresolved(ContentRule rule, String message) {
		return new UnresolvedReferenceException(rule.id(), message);
	}

}
