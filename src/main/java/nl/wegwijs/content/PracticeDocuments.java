package nl.wegwijs.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.wegwijs.practice.ItemDocument;
import nl.wegwijs.practice.ThemeDocument;
import nl.wegwijs.site.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes the documents of the practice bank. Its Dutch is content, and its English is the
 * help beside it, in every language of the site.
 */
record PracticeDocuments(Content content, String language, ContentIndex index) {

	private static final Pattern DUTCH = Pattern.compile("\\*([^*]+)\\*");

	List<ThemeDocument> themes() {
		return this.content.themes().stream().map((entry) -> {
			ThemeFile theme = entry.value();
			List<ThemeDocument.Element> elements = theme.elements()
				.stream()
				.map((element) -> new ThemeDocument.Element(element.number(), element.name(),
						element.knowledge()
							.stream()
							.map((fact) -> new ThemeDocument.Fact(fact.id(), html(fact.text()), fact.source(),
									fact.certainty(), fact.checked()))
							.toList()))
				.toList();
			return new ThemeDocument(this.language, entry.path().slug(), theme.number(), theme.name(), theme.meaning(),
					theme.summary(), elements);
		}).toList();
	}

	List<ItemDocument> items() {
		List<ItemDocument> documents = new ArrayList<>();
		this.content.themes().forEach((entry) -> {
			int position = 0;
			for (ThemeFile.Item item : entry.value().items()) {
				documents.add(document(entry.path().slug(), position++, item));
			}
		});
		return documents;
	}

	private ItemDocument document(String theme, int position, ThemeFile.Item item) {
		List<ItemDocument.Option> options = item.options()
			.stream()
			.map((option) -> new ItemDocument.Option(option.text(), option.english(), option.why(),
					option.whyEnglish()))
			.toList();
		List<ItemDocument.Word> words = item.words()
			.stream()
			.map((word) -> new ItemDocument.Word(word.dutch(), word.english()))
			.toList();
		return new ItemDocument(this.language, item.id(), theme, position, item.element(), item.fact(),
				item.situation(), item.question(), item.gloss(), options, item.answer(), item.explanation(),
				item.explanationEnglish(), words, item.difficulty(), item.retireBy(), guide(item));
	}

	private @Nullable PageLink guide(ThemeFile.Item item) {
		if (item.guide() == null) {
			return null;
		}
		String[] parts = item.guide().split("#", 2);
		ContentIndex.Target target = this.index.page(parts[0]);
		return (target == null) ? null : new PageLink(target.link().title(),
				target.link().path() + ((parts.length > 1) ? "#" + parts[1] : ""));
	}

	/** Escapes a text and marks its Dutch words, which stand between asterisks. */
	private static String html(String text) {
		return DUTCH.matcher(HtmlUtils.htmlEscape(text)).replaceAll("<em lang=\"nl\">$1</em>");
	}

}
