/**
 * Dutch terms and what they mean.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site", "seo" })
package nl.wegwijs.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
