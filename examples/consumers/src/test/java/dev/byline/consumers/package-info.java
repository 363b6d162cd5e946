/** Projects outside the tree that use what is published. */
@NullMarked
package dev.byline.consumers;

import org.jspecify.annotations.NullMarked;
