package nl.wegwijs.fact;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of facts.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FactImporter {

	private final FactRepository facts;

	FactImporter(FactRepository facts) {
		this.facts = facts;
	}

	/** Makes the stored facts equal to these. */
	public void importAll(List<FactDocument> documents) {
		DocumentImport.run(this.facts, documents, FactEntity::new);
	}

}
