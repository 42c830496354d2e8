/**
 * Finds guides, questions, sources, terms and KNM themes by what visitors type.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site", "seo", "topic" })
package nl.wegwijs.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
