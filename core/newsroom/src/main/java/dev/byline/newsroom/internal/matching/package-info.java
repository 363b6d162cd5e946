/**
 * Whether two passages are one statement, by how they compare and who says them; passages of one
 * statement are put together.
 */
@NullMarked
package dev.byline.newsroom.internal.matching;

import org.jspecify.annotations.NullMarked;
