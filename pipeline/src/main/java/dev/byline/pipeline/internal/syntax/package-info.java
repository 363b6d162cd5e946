/**
 * A shallow parser: noun phrases, subjects and verbs of speech, by part of speech and order alone.
 */
@NullMarked
package dev.byline.pipeline.internal.syntax;

import org.jspecify.annotations.NullMarked;
