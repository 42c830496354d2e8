package nl.wegwijs.site;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of what no feature owns: languages and redirects.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SiteImporter {

	private final JdbcClient jdbc;

	SiteImporter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes the stored languages equal to these; the first is the original. */
	public void importLanguages(List<SiteLanguage> languages) {
		this.jdbc.sql("delete from language").update();
		for (int position = 0; position < languages.size(); position++) {
			SiteLanguage language = languages.get(position);
			this.jdbc.sql("""
					insert into language (code, name, direction, text_search, position)
					values (?, ?, ?, ?::regconfig, ?)""")
				.params(language.code(), language.name(), language.direction(), language.textSearch(), position)
				.update();
		}
	}

	/** Makes the stored redirects equal to these. */
	public void importRedirects(List<Redirect> redirects) {
		this.jdbc.sql("delete from redirect").update();
		for (Redirect redirect : redirects) {
			this.jdbc.sql("insert into redirect (path, target) values (:path, :target)").paramSource(redirect).update();
		}
	}

}
