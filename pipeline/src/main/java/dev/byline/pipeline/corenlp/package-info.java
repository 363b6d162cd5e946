/**
 * Byline within Stanford CoreNLP: an annotator for an existing pipeline and the outputs beside
 * CoreNLP's own. The only package whose signatures show types of CoreNLP.
 *
 * <pre>{@code
 * annotators = tokenize,ssplit,pos,lemma,ner,byline
 * customAnnotatorClass.byline = dev.byline.pipeline.corenlp.BylineAnnotator
 * }</pre>
 *
 * <p>{@link dev.byline.pipeline.corenlp.BylineAnnotator} says which options there are and what is
 * reused, {@link dev.byline.pipeline.corenlp.BylineAnnotations} under which keys the results stand.
 */
@NullMarked
package dev.byline.pipeline.corenlp;

import org.jspecify.annotations.NullMarked;
