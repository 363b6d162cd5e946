/** The only package that knows Stanford CoreNLP: cleaned text in, annotated text out. */
@NullMarked
package dev.byline.pipeline.corenlp;

import org.jspecify.annotations.NullMarked;
