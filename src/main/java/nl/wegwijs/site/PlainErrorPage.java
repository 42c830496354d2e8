package nl.wegwijs.site;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

/**
 * The error page that needs no template, no language and no request: the last resort, and
 * the answer to what never reaches the application.
 */
@Component
class PlainErrorPage {

	static final String CONTENT_TYPE = "text/html;charset=UTF-8";

	static final String LANGUAGE = "en";

	private final Stylesheet stylesheet;

	PlainErrorPage(Stylesheet stylesheet) {
		this.stylesheet = stylesheet;
	}

	/** The page for a status; it says nothing that came with the request. */
	byte[] of(int status) {
		boolean ours = status >= 500;
		String title = ours ? "Something went wrong" : "We do not understand this request";
		String text = ours ? "The fault is ours, not yours. Try again in a few minutes."
				: "Something in the address is wrong. Check it for typing mistakes.";
		return """
				<!doctype html>
				<html lang="%5$s">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="robots" content="noindex">
				<meta name="color-scheme" content="light dark">
				<title>%3$s (%1$d) - Wegwijs</title>
				<link rel="stylesheet" href="%2$s">
				</head>
				<body>
				<main id="main" class="page-main"><div class="container"><header class="page-head">
				<h1>%3$s</h1>
				<p class="lead">%4$s</p>
				</header>
				<p><a href="/">The home page of Wegwijs</a></p>
				</div></main>
				</body>
				</html>
				""".formatted(status, this.stylesheet.path(), title, text, LANGUAGE).getBytes(StandardCharsets.UTF_8);
	}

}
