/**
 * Finds sources, cues and contents by an ordered chain of small named rules over words, parts of
 * speech and a lexicon of cues; needs no parser, no native code and no learned weights but counts.
 *
 * <p>Spans follow the conventions of PolNeAR (Newell, Margolin and Ruths 2018): a content begins at
 * its "that" or "to", takes its quotation marks along and leaves the full stop outside; a source
 * takes its titles and appositions along; a cue its auxiliaries, adverbs and governed preposition.
 */
@NullMarked
package dev.byline.pipeline.internal.rules;

import org.jspecify.annotations.NullMarked;
