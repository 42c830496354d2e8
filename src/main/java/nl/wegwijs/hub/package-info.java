/**
 * Pages that compose others: the home page and the topic hubs.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "topic", "source", "guide", "faq", "glossary", "fact", "picture", "site", "seo" })
package nl.wegwijs.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
