/**
 * What search engines read: page metadata, structured data, sitemap and robots.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site" })
package nl.wegwijs.seo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
