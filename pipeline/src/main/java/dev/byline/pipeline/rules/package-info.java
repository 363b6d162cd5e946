/**
 * Rules of one's own: in files, given to {@code Builder.rules}, or in Java, as an {@link
 * dev.byline.pipeline.rules.ArticleRule}. Every rule carries examples, which are run when it is
 * loaded.
 */
@NullMarked
package dev.byline.pipeline.rules;

import org.jspecify.annotations.NullMarked;
