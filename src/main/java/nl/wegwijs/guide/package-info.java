/**
 * In-depth question pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "source", "topic", "fact", "glossary", "picture", "site", "seo" })
package nl.wegwijs.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
