package nl.wegwijs.glossary;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of terms.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TermImporter {

	private final TermRepository terms;

	TermImporter(TermRepository terms) {
		this.terms = terms;
	}

	/** Makes the stored terms equal to these. */
	public void importAll(List<TermDocument> documents) {
		DocumentImport.run(this.terms, documents, TermEntity::new);
	}

}
