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

	private final ThemeRepository themes;

	private final SourceQueries sources;

	PracticeQueries(ExamRepository exams, ThemeRepository themes, SourceQueries sources) {
		this.exams = exams;
		this.themes = themes;
		this.sources = sources;
	}

	Optional<KnmView> view(String language) {
		return this.exams.findById(new ContentKey(language, KNM)).map((exam) -> view(language, exam));
	}

	List<String> languages() {
		return this.exams.findLanguages(KNM);
	}

	private KnmView view(String language, ExamEntity exam) {
		List<KnmView.Theme> themes = this.themes.findInOrder(language).stream().map(ThemeEntity::toView).toList();
		return exam.toView(themes, this.sources.inOrder(language, exam.sources()));
	}

}
