/**
 * What articles attribute, cut into passages that can be compared: which claims stand alone, who
 * says them, and which two of many share enough words to be worth a comparison.
 */
@NullMarked
package dev.byline.newsroom.internal.passages;

import org.jspecify.annotations.NullMarked;
