package nl.wegwijs.source;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A registered source with its publisher. {@code kind} is official, popular, free, local
 * or guided; {@code cost} free, paid or mixed; {@code evidence} archived-copy,
 * secondary-record or address-only; {@code displayUrl} the address without scheme.
 */
public record SourceSummary(String id, String title, String url, String displayUrl, String about, String kind,
		List<String> languages, String cost, @Nullable String level, String evidence, LocalDate checked,
		PublisherSummary publisher) {
}
