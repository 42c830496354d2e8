/**
 * The registry of publishers and sources, their placements in topics, and the directory
 * pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "topic", "site", "seo" })
package nl.wegwijs.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
