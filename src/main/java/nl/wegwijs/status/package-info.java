/**
 * The public page about freshness: what was checked when, what is overdue, what changed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "topic", "source", "fact", "guide", "site", "seo" })
package nl.wegwijs.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
