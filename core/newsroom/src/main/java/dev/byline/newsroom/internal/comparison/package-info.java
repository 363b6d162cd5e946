/**
 * How two passages compare: their words are aligned, and what makes two statements of them is asked
 * one by one: quantities, polarity, commitment, roles, what stands in the place of what.
 */
@NullMarked
package dev.byline.newsroom.internal.comparison;

import org.jspecify.annotations.NullMarked;
