/**
 * Where the database comes from when no setting names one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.wegwijs.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
