/**
 * Who is who across articles: entities of many results brought together where the articles leave no
 * doubt.
 */
@NullMarked
package dev.byline.index;

import org.jspecify.annotations.NullMarked;
