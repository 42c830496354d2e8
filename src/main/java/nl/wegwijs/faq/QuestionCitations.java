package nl.wegwijs.faq;

import java.util.List;

import nl.wegwijs.source.Citation;
import nl.wegwijs.source.CitationFinder;
import org.springframework.stereotype.Component;

@Component
class QuestionCitations implements CitationFinder {

	private final QuestionRepository questions;

	QuestionCitations(QuestionRepository questions) {
		this.questions = questions;
	}

	@Override
	public List<Citation> citations(String language) {
		return this.questions.findCitations(language)
			.stream()
			.map((row) -> new Citation(row.source(), row.topic(), row.title(),
					QuestionSummary.pathOf(language, row.key().id())))
			.toList();
	}

}
