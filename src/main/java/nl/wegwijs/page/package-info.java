/**
 * The page store: whole pages as ready bytes, answered by the first filter of the chain.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site" })
package nl.wegwijs.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
