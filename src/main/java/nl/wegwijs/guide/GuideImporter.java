package nl.wegwijs.guide;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of guides.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GuideImporter {

	private final GuideRepository guides;

	GuideImporter(GuideRepository guides) {
		this.guides = guides;
	}

	/** Makes the stored guides equal to these. */
	public void importAll(List<GuideDocument> documents) {
		DocumentImport.run(this.guides, documents, GuideEntity::new);
	}

}
