/**
 * Turns Markdown text into HTML, an outline, plain text and links; the only user of
 * Flexmark.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.wegwijs.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
