package nl.wegwijs.seo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A page that was made or changed on a day; {@code note} says what changed, if somebody
 * wrote that down.
 */
public record FeedEntry(String topic, String path, String title, String summary, LocalDate updated,
		@Nullable String note) {
}
