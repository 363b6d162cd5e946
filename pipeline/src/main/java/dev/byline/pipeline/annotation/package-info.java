/**
 * Engine-neutral linguistics of one article: tokens, sentences, paragraphs and names, located in
 * the article as given.
 */
@NullMarked
package dev.byline.pipeline.annotation;

import org.jspecify.annotations.NullMarked;
