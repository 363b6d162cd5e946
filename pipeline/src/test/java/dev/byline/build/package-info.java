/** Tests of how Byline is built: what depends on what, and whether it says so. */
@NullMarked
package dev.byline.build;

import org.jspecify.annotations.NullMarked;
