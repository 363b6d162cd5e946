package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;

/** What the article tells itself and what stands inside its quotation marks. */
final class NarrativeDepth {

  /** How much of a wholly quoted sentence counts as distance: a pronoun reaches over speech. */
  private static final double QUOTED_SENTENCE = 0.6;

  private final QuoteRegions quotes;
  private final double[] depth;

  NarrativeDepth(AnnotatedText text, QuoteRegions quotes) {
    this.quotes = quotes;
    this.depth = new double[text.sentences().size()];
    double told = 0;
    for (int i = 0; i < depth.length; i++) {
      depth[i] = told;
      told += 1 - (1 - QUOTED_SENTENCE) * quotedShare(text.sentences().get(i));
    }
  }

  private double quotedShare(TokenRange sentence) {
    int inside = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      inside += isQuoted(i) ? 1 : 0;
    }
    return inside / (double) Math.max(1, sentence.size());
  }

  /** How far into the story a sentence stands, in sentences, with quoted ones cut short. */
  double depth(int sentence) {
    return depth[sentence];
  }

  /** Whether a token stands inside quotation marks; the marks themselves do not. */
  boolean isQuoted(int token) {
    return quotes.inside(token) && !quotes.isOpening(token) && !quotes.isClosing(token);
  }
}
