package nl.wegwijs.practice;

import java.util.List;
import java.util.Optional;

import nl.wegwijs.site.ContentKey;
import nl.wegwijs.source.SourceQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class PracticeQueries {

	static final String KNM = "knm";

	private final ExamRepository exams;

	private final PracticeBanks banks;

	private final SourceQueries sources;

	PracticeQueries(ExamRepository exams, PracticeBanks banks, SourceQueries sources) {
		this.exams = exams;
		this.banks = banks;
		this.sources = sources;
	}

	Optional<KnmView> view(String language) {
		PracticeBank bank = this.banks.of(language);
		return this.exams.findById(new ContentKey(language, KNM))
			.map((exam) -> exam.toView(bank.themes(), bank.items().size(),
					this.sources.inOrder(language, exam.sources())));
	}

	List<String> languages() {
		return this.exams.findLanguages(KNM);
	}

}
