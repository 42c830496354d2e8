package nl.wegwijs.picture;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The stored pictures.
 */
interface PictureRepository extends JpaRepository<PictureEntity, Long> {

	Optional<PictureEntity> findByLanguageAndSlug(String language, String slug);

	void deleteByLanguageAndSlug(String language, String slug);

	@Query(nativeQuery = true, value = "select direction from language where code = :language")
	String findDirection(String language);

}
