package nl.wegwijs.glossary;

import java.util.List;

import nl.wegwijs.site.ContentDocument;
import org.jspecify.annotations.Nullable;

/**
 * A Dutch term, ready to store; its id is the term in kebab-case.
 */
public record TermDocument(String language, String id, String term, String letter, @Nullable String article,
		String english, String meaning, List<String> also, List<String> misspellings) implements ContentDocument {
}
