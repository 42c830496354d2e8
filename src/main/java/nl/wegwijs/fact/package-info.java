/**
 * Dated values with their source.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "source", "site" })
package nl.wegwijs.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
