package nl.wegwijs.guide;

import java.util.Optional;

/**
 * Offers practice questions about what a guide teaches.
 */
public interface PracticeOffer {

	/**
	 * Where the practice starts, if there is any.
	 * @param guide topic and slug, such as {@code first-steps/bsn}
	 */
	Optional<String> pathFor(String language, String guide);

}
