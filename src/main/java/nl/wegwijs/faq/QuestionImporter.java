package nl.wegwijs.faq;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of questions.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class QuestionImporter {

	private final QuestionRepository questions;

	QuestionImporter(QuestionRepository questions) {
		this.questions = questions;
	}

	/** Makes the stored questions equal to these. */
	public void importAll(List<QuestionDocument> documents) {
		DocumentImport.run(this.questions, documents, QuestionEntity::new);
	}

}
