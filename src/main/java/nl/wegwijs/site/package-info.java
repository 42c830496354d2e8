/**
 * What every page shares and no feature owns: languages, navigation, redirects, errors,
 * the site revision.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.wegwijs.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
