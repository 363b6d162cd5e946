/**
 * Whether two passages are one statement: their words are aligned, what makes two statements of
 * them is looked for, and a verdict is given; passages of one statement are put together.
 */
@NullMarked
package dev.byline.newsroom.internal.matching;

import org.jspecify.annotations.NullMarked;
