/**
 * The KNM exam: its page, themes and knowledge elements.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "source", "topic", "glossary", "site", "seo" })
package nl.wegwijs.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
