package nl.wegwijs.seo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A page in the sitemap: its path and the day on which it was last reviewed, where known.
 */
public record SitemapEntry(String path, @Nullable LocalDate lastModified) {
}
