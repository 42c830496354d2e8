package nl.wegwijs.hub;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.fact.FactView;
import nl.wegwijs.guide.GuideView;
import nl.wegwijs.source.SourceSummary;
import org.jspecify.annotations.Nullable;

/**
 * A guide among others on one page. {@code shortAnswer} and {@code body} are safe HTML;
 * {@code factsChecked} is the day on which all its facts were checked, if that is one
 * day.
 */
public record PrintedGuide(String slug, String title, String shortAnswer, String body, List<FactView> facts,
		@Nullable LocalDate factsChecked, List<SourceSummary> sources, LocalDate reviewed, LocalDate reviewBy) {

	static PrintedGuide of(GuideView guide, PrintedText text) {
		String slug = guide.summary().slug();
		List<String> sources = guide.sources().stream().map(SourceSummary::url).toList();
		return new PrintedGuide(slug, guide.summary().title(), text.ofGuide(guide.shortAnswer(), slug, sources),
				text.ofGuide(guide.body(), slug, sources), guide.facts(), guide.factsChecked(), guide.sources(),
				guide.summary().reviewed(), guide.reviewBy());
	}

}
