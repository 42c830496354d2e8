package nl.wegwijs.site;

import java.util.List;
import java.util.Optional;

/**
 * The languages of the site. They are known without the database and before the first
 * load, because error pages ask for them too.
 */
public interface SiteLanguages {

	/** The language with this code, if the site has it. */
	Optional<SiteLanguage> find(String code);

	/** The language that all content is written in first. */
	SiteLanguage original();

	/** Every language of the site, the original first. */
	List<SiteLanguage> all();

}
