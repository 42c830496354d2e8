/**
 * Pages about the site itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site", "seo" })
package nl.wegwijs.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
