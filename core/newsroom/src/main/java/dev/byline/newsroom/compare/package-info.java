/** What comparisons of two texts share: words without typography, word diffs, who is the same. */
@NullMarked
package dev.byline.newsroom.compare;

import org.jspecify.annotations.NullMarked;
