/**
 * Whom a description means for what the article tells of people: who is whose wife, so old, of a
 * nation, won, was just told of or is named next. It knows names, grammar and descriptions; what
 * was mentioned lately, and how prominently, is for coreference, which stands above.
 */
@NullMarked
package dev.byline.pipeline.internal.telling;

import org.jspecify.annotations.NullMarked;
