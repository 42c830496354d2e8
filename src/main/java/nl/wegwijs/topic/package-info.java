/**
 * The taxonomy: the seven topics.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site" })
package nl.wegwijs.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
