/** From the article as scraped to text a tagger can read, with an alignment back to the article. */
@NullMarked
package dev.byline.pipeline.internal.clean;

import org.jspecify.annotations.NullMarked;
