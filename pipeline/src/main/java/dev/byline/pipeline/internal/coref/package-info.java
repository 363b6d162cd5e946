/**
 * Who is who: whom nominals ('the minister') and pronouns mean, by the descriptions that the
 * article has given so far and by whom it is just writing about. It knows the descriptions that
 * stand in the article, and nothing of sources. No coreference model; an engine may take its place.
 */
@NullMarked
package dev.byline.pipeline.internal.coref;

import org.jspecify.annotations.NullMarked;
