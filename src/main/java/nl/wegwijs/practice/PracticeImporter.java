package nl.wegwijs.practice;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of the KNM page and its themes.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PracticeImporter {

	private final ExamRepository exams;

	private final ThemeRepository themes;

	PracticeImporter(ExamRepository exams, ThemeRepository themes) {
		this.exams = exams;
		this.themes = themes;
	}

	/** Makes the stored page and themes equal to these. */
	public void importAll(List<ExamDocument> exams, List<ThemeDocument> themes) {
		DocumentImport.run(this.exams, exams, ExamEntity::new);
		DocumentImport.run(this.themes, themes, ThemeEntity::new);
	}

}
