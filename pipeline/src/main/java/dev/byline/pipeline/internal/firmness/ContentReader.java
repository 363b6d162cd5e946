package dev.byline.pipeline.internal.firmness;

import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.BitSet;
import java.util.List;

/** Reads in the main clauses of a content whether it is hedged, conditional or future. */
record ContentReader(
    AnnotatedText text, BitSet quoted, SaidParts parts, ShownWords shown, ContentCue cue) {

  /** Reads one claim; {@code quoted} are the tokens between quotation marks. */
  static void read(AnnotatedText text, BitSet quoted, SaidParts parts, ShownWords shown) {
    new ContentReader(text, quoted, parts, shown, ContentCue.of(text, parts)).read();
  }

  private void read() {
    List<ContentSentence> sentences = ContentSentence.of(text, parts.contents());
    boolean finite = false;
    for (ContentSentence sentence : sentences) {
      finite |= read(sentence);
    }
    if (!finite) {
      sentences.forEach(this::attributes);
    }
    if (!finite && cue.isFuture() && !parts.kind().negated()) {
      parts.cue().ifPresent(words -> shown.futures.add(text.excerpt(words)));
    }
  }

  /** Reads a sentence and says whether it has a finite verb of its own. */
  private boolean read(ContentSentence words) {
    MainClauses clauses = MainClauses.of(words);
    boolean reported = cue.isPast() && !quoted.get(words.token(words.firstWord()).index());
    clauses.conditions().stream()
        .forEach(
            at ->
                shown.conditions.add(
                    words.excerpt(at, at + Math.max(1, Conditions.length(words, at)))));
    boolean finite = false;
    for (int at = 0; at < words.size(); at++) {
      if (clauses.isMain(at)) {
        finite |= words.isFinite(at);
        at += Math.max(0, read(words, at, reported) - 1);
      }
    }
    return finite;
  }

  private int read(ContentSentence words, int at, boolean reported) {
    int hedge = Hedges.length(words, at);
    if (hedge > 0) {
      shown.hedges.add(words.excerpt(at, at + hedge));
      return hedge;
    }
    int future = Futures.length(words, at, reported);
    if (future > 0) {
      shown.futures.add(words.excerpt(at, at + future));
      return future;
    }
    if (Futures.isWould(words, at) && !Futures.isWishOrHabit(words, at)) {
      shown.conditions.add(words.excerpt(at, at + 1));
    }
    return 1;
  }

  /** 'warned of a | possible strike': an adjective hedges where there is no clause to hedge. */
  private void attributes(ContentSentence words) {
    for (int at = 0; at < words.size(); at++) {
      if (FirmnessWord.ATTRIBUTE.has(words.token(at))
          && words.token(at).hasTag("JJ", "VBN")
          && words.token(at + 1).hasTag("NN", "JJ")) {
        shown.hedges.add(words.excerpt(at, at + 1));
        return;
      }
      if (words.token(at).hasTag("W", ",")) {
        return;
      }
    }
  }
}
