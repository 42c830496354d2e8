package nl.wegwijs.guide;

import java.time.LocalDate;

import nl.wegwijs.site.ContentKey;

/**
 * What a list needs of a guide, without its body.
 */
record GuideRow(ContentKey key, String topic, String title, String shortTitle, String summary, String type,
		LocalDate reviewed) {

	GuideSummary toSummary() {
		String slug = this.key.id().substring(this.topic.length() + 1);
		return new GuideSummary(this.topic, slug, this.title, this.shortTitle, this.summary, this.type, this.reviewed,
				GuideSummary.pathOf(this.key.language(), this.key.id()));
	}

}
