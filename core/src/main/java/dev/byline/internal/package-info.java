/** What the results share and nobody else sees. */
@NullMarked
package dev.byline.internal;

import org.jspecify.annotations.NullMarked;
