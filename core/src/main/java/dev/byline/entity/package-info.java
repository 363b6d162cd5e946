/**
 * People, organisations, places and groups with all their mentions. Depends on {@code
 * dev.byline.text} only.
 */
@NullMarked
package dev.byline.entity;

import org.jspecify.annotations.NullMarked;
