package nl.wegwijs.practice;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of the KNM page, its themes and its questions.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PracticeImporter {

	private final ExamRepository exams;

	private final ThemeRepository themes;

	private final ItemRepository items;

	PracticeImporter(ExamRepository exams, ThemeRepository themes, ItemRepository items) {
		this.exams = exams;
		this.themes = themes;
		this.items = items;
	}

	/** Makes the stored page, themes and questions equal to these. */
	public void importAll(List<ExamDocument> exams, List<ThemeDocument> themes, List<ItemDocument> items) {
		DocumentImport.run(this.exams, exams, ExamEntity::new);
		DocumentImport.run(this.themes, themes, ThemeEntity::new);
		DocumentImport.run(this.items, items, ItemEntity::new);
	}

}
