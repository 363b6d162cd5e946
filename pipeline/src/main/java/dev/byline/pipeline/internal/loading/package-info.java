/** How models are loaded: side by side, as they are large and a process has more than one core. */
@NullMarked
package dev.byline.pipeline.internal.loading;

import org.jspecify.annotations.NullMarked;
