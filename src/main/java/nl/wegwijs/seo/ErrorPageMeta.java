package nl.wegwijs.seo;

import java.util.List;
import java.util.Locale;

import nl.wegwijs.site.ErrorPageContributor;
import nl.wegwijs.site.SiteLanguage;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gives error pages their {@link PageMeta}: never indexed, without alternates.
 */
@Component
class ErrorPageMeta implements ErrorPageContributor {

	private final MessageSource messages;

	ErrorPageMeta(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void contribute(Model model, SiteLanguage language, int status) {
		model.addAttribute("meta",
				new PageMeta(language, text(language, "error." + status + ".title"),
						text(language, "error." + status + ".text"), language.path(), List.of(), List.of(), false,
						List.of(), List.of()));
	}

	private String text(SiteLanguage language, String key) {
		return this.messages.getMessage(key, null, Locale.forLanguageTag(language.code()));
	}

}
