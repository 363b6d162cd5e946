/**
 * Who is who: corpora of mentions and what each means, the questions that are made of them, and how
 * many of them a branch for coreference answers rightly.
 */
@NullMarked
package dev.byline.training.coreference;

import org.jspecify.annotations.NullMarked;
