/**
 * Who is who: whom nominals ('the minister') and pronouns mean, by the roles that an article gives,
 * by what it has described before and by whom it is just writing about. No coreference model; an
 * engine may take its place.
 */
@NullMarked
package dev.byline.pipeline.internal.coref;

import org.jspecify.annotations.NullMarked;
