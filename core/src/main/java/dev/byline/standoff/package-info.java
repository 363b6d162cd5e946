/** Results as annotations beside their text. */
@NullMarked
package dev.byline.standoff;

import org.jspecify.annotations.NullMarked;
