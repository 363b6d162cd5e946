/** Results as pages that people read. */
@NullMarked
package dev.byline.report;

import org.jspecify.annotations.NullMarked;
