/** The only package that knows Stanford CoreNLP: cleaned text in, annotated text out. */
@NullMarked
package dev.byline.pipeline.internal.corenlp;

import org.jspecify.annotations.NullMarked;
