package nl.wegwijs.site;

import org.jspecify.annotations.Nullable;

/**
 * An old address: where it leads now, or nowhere when the page was withdrawn for good.
 */
public record Redirect(String path, @Nullable String target) {
}
