/**
 * The site's content as JSON for other sites and programs: read only, versioned by path.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "topic", "source", "fact", "guide", "faq", "site" })
package nl.wegwijs.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
