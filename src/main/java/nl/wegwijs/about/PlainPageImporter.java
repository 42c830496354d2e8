package nl.wegwijs.about;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of pages.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlainPageImporter {

	private final PlainPageRepository pages;

	PlainPageImporter(PlainPageRepository pages) {
		this.pages = pages;
	}

	/** Makes the stored pages equal to these. */
	public void importAll(List<PlainPageDocument> documents) {
		DocumentImport.run(this.pages, documents, PlainPageEntity::new);
	}

}
