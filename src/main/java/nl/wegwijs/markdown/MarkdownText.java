package nl.wegwijs.markdown;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Turns HTML that this module made back into Markdown that needs nothing of the site:
 * facts are values and sources are addresses.
 */
public final class MarkdownText {

	private static final FlexmarkHtmlConverter CONVERTER = FlexmarkHtmlConverter
		.builder(new MutableDataSet().set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
			.set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
			.set(FlexmarkHtmlConverter.OUTPUT_UNKNOWN_TAGS, false)
			.set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
			.set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
			.set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false))
		.build();

	private MarkdownText() {
	}

	/** The Markdown of safe HTML. */
	public static String of(String html) {
		Document document = Jsoup.parseBodyFragment(html);
		// The list of values stands below the text; a link from each would only disturb.
		document.select("a[href^=#fact-]").unwrap();
		document.select(".callout").tagName("blockquote");
		document.select(".callout-label").forEach((label) -> label.html("<strong>" + label.html() + "</strong>"));
		return CONVERTER.convert(document.body().html()).strip();
	}

}
