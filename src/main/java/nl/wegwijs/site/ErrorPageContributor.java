package nl.wegwijs.site;

import org.springframework.ui.Model;

/**
 * Adds to the model of an error page what another module owns of the layout. It must
 * answer without the database.
 */
public interface ErrorPageContributor {

	/** Adds the attributes for an error page in this language. */
	void contribute(Model model, SiteLanguage language, int status);

}
