/** What a host's own pipeline has found in a text before Byline reads it; knows no engine. */
@NullMarked
package dev.byline.pipeline.internal.given;

import org.jspecify.annotations.NullMarked;
