package nl.wegwijs.site;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The languages of the loaded content, kept in memory.
 */
@Component
class LoadedLanguages implements SiteLanguages {

	private final JdbcClient jdbc;

	/** Until the first load there is English, the language of the interface texts. */
	private volatile List<SiteLanguage> languages = List.of(new SiteLanguage("en", "English", "ltr", "english"));

	LoadedLanguages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<SiteLanguage> find(String code) {
		return this.languages.stream().filter((language) -> language.code().equals(code)).findFirst();
	}

	@Override
	public SiteLanguage original() {
		return this.languages.getFirst();
	}

	@Override
	public List<SiteLanguage> all() {
		return this.languages;
	}

	void reload() {
		List<SiteLanguage> loaded = this.jdbc
			.sql("select code, name, direction, text_search::text as text_search from language order by position")
			.query((row, number) -> new SiteLanguage(row.getString("code"), row.getString("name"),
					row.getString("direction"), row.getString("text_search")))
			.list();
		if (!loaded.isEmpty()) {
			this.languages = List.copyOf(loaded);
		}
	}

}
