/**
 * What kind of thing a name is of, by the words that stand around it. It reads words alone, and
 * neither finds names nor settles whose they are.
 */
@NullMarked
package dev.byline.pipeline.internal.typing;

import org.jspecify.annotations.NullMarked;
