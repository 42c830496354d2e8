package nl.wegwijs.picture;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.wegwijs.site.ImportChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the stored pictures equal to the pictures of the content.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PictureImporter {

	private final PictureRepository pictures;

	PictureImporter(PictureRepository pictures) {
		this.pictures = pictures;
	}

	/**
	 * Adds new pictures, updates changed ones and deletes the ones that are not in the
	 * list.
	 */
	public void importAll(List<PictureDocument> documents) {
		Map<PictureKey, String> hashes = this.pictures.findAll()
			.stream()
			.collect(Collectors.toMap(PictureEntity::key, PictureEntity::hash));
		Map<PictureKey, PictureDocument> wanted = documents.stream()
			.collect(Collectors.toMap(PictureKey::of, Function.identity()));
		ImportChanges<PictureKey, PictureDocument> changes = ImportChanges.between(hashes, wanted);
		changes.removed().forEach((key) -> this.pictures.deleteByLanguageAndSlug(key.language(), key.slug()));
		changes.changed()
			.forEach((document) -> this.pictures.findByLanguageAndSlug(document.language(), document.slug())
				.ifPresent((picture) -> picture.update(document)));
		changes.added().forEach((document) -> this.pictures.save(new PictureEntity(document)));
	}

}
