/**
 * Who is who: names, descriptions and pronouns of one article resolved to entities, and the words
 * of a source resolved to who is meant. Rules over annotated text; no coreference model.
 */
@NullMarked
package dev.byline.pipeline.entity;

import org.jspecify.annotations.NullMarked;
