package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.HashMap;
import java.util.Map;

/**
 * How well spans and cues go together: by the link scores of a tagger, or by distance where it has
 * none.
 *
 * @param text the text
 * @param tagging its spans and links
 * @param introductions the clauses that introduce what the next paragraph quotes
 * @param scores link scores by span and cue; see {@link #key}
 */
record LinkScores(
    AnnotatedText text,
    Tagging tagging,
    IntroducingClauses introductions,
    Map<Long, Double> scores) {

  /**
   * How many tokens away a sentence boundary puts two spans, for taggers without link scores, such
   * as the rules (commit ab5bedc).
   */
  private static final int SENTENCE_DISTANCE = 12;

  /** The same of a paragraph boundary (commit ab5bedc). */
  private static final int PARAGRAPH_DISTANCE = 60;

  /** What a link score is multiplied by across a sentence boundary (commit 5baa2c7). */
  private static final double ACROSS_SENTENCES = 0.8;

  static LinkScores of(AnnotatedText text, Tagging tagging, IntroducingClauses introductions) {
    Map<Long, Double> scores = new HashMap<>();
    for (Link link : tagging.links()) {
      scores.put(key(link.span(), link.cue()), link.score());
    }
    return new LinkScores(text, tagging, introductions, scores);
  }

  /** How well a span and a cue go together: 0 to 1, by link score or, without any, by distance. */
  double of(int index, int cue) {
    if (tagging.links().isEmpty()) {
      return 1.0 / (1 + distance(span(index).tokens(), span(cue).tokens()));
    }
    double near = nearness(index, cue);
    return near == 0 ? 0 : given(index, cue) * near;
  }

  /**
   * A link score is believed less across sentences, and across paragraphs only where a clause
   * introduces what the next paragraph quotes.
   */
  private double nearness(int index, int cue) {
    Token one = text.token(span(index).tokens().start());
    Token other = text.token(span(cue).tokens().start());
    if (one.paragraph() != other.paragraph()) {
      return span(index).role() == SpanRole.CONTENT
              && introductions.introduces(span(cue).tokens(), span(index).tokens())
          ? 1
          : 0;
    }
    return one.sentence() == other.sentence() ? 1 : ACROSS_SENTENCES;
  }

  /** In tokens, boundaries between them counted as so many more. */
  private int distance(TokenRange a, TokenRange b) {
    int gap = Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    int sentences = Math.abs(text.token(a.start()).sentence() - text.token(b.start()).sentence());
    int paragraphs =
        Math.abs(text.token(a.start()).paragraph() - text.token(b.start()).paragraph());
    return gap + sentences * SENTENCE_DISTANCE + paragraphs * PARAGRAPH_DISTANCE;
  }

  /** The score that the tagger gives a span and a cue, or {@link Link#NO_CUE}; 0 for none. */
  double given(int index, int cue) {
    return scores.getOrDefault(key(index, cue), 0.0);
  }

  private TaggedSpan span(int index) {
    return tagging.spans().get(index);
  }

  /** A span and a cue in one number: boxed pairs would cost more than the look-up. */
  private static long key(int span, int cue) {
    return ((long) span << 32) | (cue & 0xffffffffL);
  }
}
