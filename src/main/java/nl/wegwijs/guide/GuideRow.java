package nl.wegwijs.guide;

import java.time.LocalDate;

import nl.wegwijs.site.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * What a list needs of a guide, without its body.
 */
record GuideRow(ContentKey key, String topic, String title, String shortTitle, String summary, String type,
		LocalDate reviewed, LocalDate reviewBy, @Nullable String changeNote) {

	GuideSummary toSummary() {
		String slug = this.key.id().substring(this.topic.length() + 1);
		return new GuideSummary(this.topic, slug, this.title, this.shortTitle, this.summary, this.type, this.reviewed,
				this.reviewBy, this.changeNote, GuideSummary.pathOf(this.key.language(), this.key.id()));
	}

}
