package nl.wegwijs.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Where a link of a Markdown text leads: address, style class, language of the link's
 * text and title.
 */
public record ResolvedLink(String href, @Nullable String style, @Nullable String language, @Nullable String title) {
}
