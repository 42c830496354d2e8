/**
 * Short questions with a short answer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "source", "topic", "guide", "site", "seo" })
package nl.wegwijs.faq;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
