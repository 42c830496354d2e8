/**
 * Drawings that the server lays out as SVG.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site" })
package nl.wegwijs.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
