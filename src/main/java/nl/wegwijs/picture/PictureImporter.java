package nl.wegwijs.picture;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of pictures.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PictureImporter {

	private final PictureRepository pictures;

	PictureImporter(PictureRepository pictures) {
		this.pictures = pictures;
	}

	/** Makes the stored pictures equal to these. */
	public void importAll(List<PictureDocument> documents) {
		DocumentImport.run(this.pictures, documents, PictureEntity::new);
	}

}
