package nl.wegwijs.picture;

import java.util.Optional;

import nl.wegwijs.site.ContentKey;
import nl.wegwijs.site.SiteLanguages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds pictures and lays them out.
 */
@Component
@Transactional(readOnly = true)
public class PictureQueries {

	private final PictureRepository pictures;

	private final SiteLanguages languages;

	PictureQueries(PictureRepository pictures, SiteLanguages languages) {
		this.pictures = pictures;
		this.languages = languages;
	}

	/** The picture in a language, laid out in the direction of that language. */
	public Optional<PictureView> find(String language, String slug) {
		String direction = this.languages.find(language).orElseGet(this.languages::original).direction();
		return this.pictures.findById(new ContentKey(language, slug))
			.map((picture) -> PictureLayout.layOut(picture.toDocument(), direction));
	}

}
