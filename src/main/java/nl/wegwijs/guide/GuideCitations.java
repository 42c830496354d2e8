package nl.wegwijs.guide;

import java.util.List;

import nl.wegwijs.source.Citation;
import nl.wegwijs.source.CitationFinder;
import org.springframework.stereotype.Component;

@Component
class GuideCitations implements CitationFinder {

	private final GuideRepository guides;

	GuideCitations(GuideRepository guides) {
		this.guides = guides;
	}

	@Override
	public List<Citation> citations(String language) {
		return this.guides.findCitations(language)
			.stream()
			.map((row) -> new Citation(row.source(), row.topic(), row.title(),
					GuideSummary.pathOf(language, row.key().id())))
			.toList();
	}

}
