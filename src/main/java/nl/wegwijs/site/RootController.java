package nl.wegwijs.site;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Leads a visitor from the root to the home page in a language that the browser prefers.
 */
@Controller
class RootController {

	/** Private, because many shared caches ignore {@code Vary: Accept-Language}. */
	private static final CacheControl OWN_BROWSER = CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();

	private final SiteLanguages languages;

	RootController(SiteLanguages languages) {
		this.languages = languages;
	}

	@GetMapping("/")
	ResponseEntity<Void> home(
			@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String preferences) {
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(URI.create(preferred(preferences).path()))
			.cacheControl(OWN_BROWSER)
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.build();
	}

	private SiteLanguage preferred(@Nullable String preferences) {
		List<String> codes = this.languages.all().stream().map(SiteLanguage::code).toList();
		String code = Locale.lookupTag(ranges(preferences), codes);
		if (code == null) {
			return this.languages.original();
		}
		return this.languages.find(code).orElseGet(this.languages::original);
	}

	private static List<LanguageRange> ranges(@Nullable String preferences) {
		if (preferences == null) {
			return List.of();
		}
		try {
			return LanguageRange.parse(preferences).stream().filter((range) -> range.getWeight() > 0).toList();
		}
		catch (IllegalArgumentException ex) {
			// A header that nobody can read is no wish.
			return List.of();
		}
	}

}
