/** When claims were made: dates read beside them and resolved against the day of publication. */
@NullMarked
package dev.byline.pipeline.internal.date;

import org.jspecify.annotations.NullMarked;
