package dev.byline.newsroom.verify;

import dev.byline.attribution.Quote;
import java.util.List;

/**
 * A run of words that a quotation has from a speech, word for word.
 *
 * @param speech the speech
 * @param from index of the first word in the speech
 * @param to index behind the last word in the speech
 */
record QuotePiece(Speech speech, int from, int to) {

  int size() {
    return to - from;
  }

  List<Quote> quotes() {
    return speech.quotesOf(from, to);
  }

  /** Whether it is all that one quotation holds. */
  boolean isWhole() {
    return speech.startOf(from) == from && speech.endOf(to) == to;
  }

  /** Whether this piece goes on with another as the speech does, whatever little is left out. */
  boolean follows(QuotePiece before) {
    boolean later = speech == before.speech && from >= before.to;
    boolean sentences =
        from > before.to && speech.startsSentence(from) && speech.startsSentence(before.to);
    return later && !sentences;
  }
}
