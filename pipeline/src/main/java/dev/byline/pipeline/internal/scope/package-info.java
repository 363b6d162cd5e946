/** What holds for the whole analysis of an article and is asked for in many rooms. */
@NullMarked
package dev.byline.pipeline.internal.scope;

import org.jspecify.annotations.NullMarked;
