package nl.wegwijs.site;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers the {@link Stylesheet}. Its address changes with its content, so browsers may
 * keep it for good.
 */
@Controller
class StylesheetController {

	private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final Stylesheet stylesheet;

	StylesheetController(Stylesheet stylesheet) {
		this.stylesheet = stylesheet;
	}

	@GetMapping("/assets/site.{hash:[0-9a-f]+}.css")
	ResponseEntity<byte[]> stylesheet(HttpServletRequest request) {
		if (!request.getServletPath().equals(this.stylesheet.path())) {
			throw new PageNotFoundException();
		}
		CanonicalRequest.vouch(request, this.stylesheet.path());
		return ResponseEntity.ok().contentType(CSS).cacheControl(FOR_GOOD).body(this.stylesheet.bytes());
	}

}
