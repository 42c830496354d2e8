/**
 * Reads, validates, renders and imports the content folder; nothing depends on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "markdown", "site", "topic", "source", "fact", "glossary", "guide", "faq",
		"practice", "about", "picture", "search" })
package nl.wegwijs.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
