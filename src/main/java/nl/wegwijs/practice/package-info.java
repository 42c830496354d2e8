/**
 * The KNM exam: its page, the question bank, practice and the exam simulation.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "source", "topic", "glossary", "guide", "site", "seo" })
package nl.wegwijs.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
