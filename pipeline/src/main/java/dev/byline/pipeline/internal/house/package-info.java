/**
 * Rules of somebody's own: read from files, checked on their examples, and handed to the stages as
 * one immutable value.
 */
@NullMarked
package dev.byline.pipeline.internal.house;

import org.jspecify.annotations.NullMarked;
