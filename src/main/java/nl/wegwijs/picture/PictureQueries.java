package nl.wegwijs.picture;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds pictures and lays them out.
 */
@Service
@Transactional(readOnly = true)
public class PictureQueries {

	private final PictureRepository pictures;

	PictureQueries(PictureRepository pictures) {
		this.pictures = pictures;
	}

	/** The picture in a language, laid out in the direction of that language. */
	public Optional<PictureView> find(String language, String slug) {
		return this.pictures.findByLanguageAndSlug(language, slug)
			.map((picture) -> PictureLayout.layOut(picture.toDocument(), this.pictures.findDirection(language)));
	}

}
