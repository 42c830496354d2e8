package nl.wegwijs.glossary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A Dutch term: {@code key} is its anchor, {@code article} de or het where it has one.
 */
public record TermView(String key, String term, @Nullable String article, String english, String meaning,
		List<String> also) {
}
