/**
 * Whom a pronoun or description cannot mean for where it stands in its sentence. It knows names and
 * grammar, and is told who is meant by the words around; of what the article is about it knows
 * nothing.
 */
@NullMarked
package dev.byline.pipeline.internal.binding;

import org.jspecify.annotations.NullMarked;
