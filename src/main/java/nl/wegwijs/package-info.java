/**
 * Wegwijs, an information hub for newcomers to the Netherlands.
 */
@NullMarked
package nl.wegwijs;

import org.jspecify.annotations.NullMarked;
