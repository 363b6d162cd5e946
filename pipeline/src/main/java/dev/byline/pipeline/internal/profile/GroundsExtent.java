package dev.byline.pipeline.internal.profile;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * How far the words reach by which a name is withheld: from 'who spoke' to the end of the reason.
 */
record GroundsExtent(AnnotatedText text) {

  /** So many words a stated reason may have. */
  private static final int LONGEST = 40;

  /** Takes in 'who spoke' and 'speaking' before the phrase. */
  int beginning(int phrase) {
    int start = phrase;
    int sentence = text.sentenceOf(phrase).start();
    while (start > sentence && WordClass.SPOKE.has(text.token(start - 1))) {
      start--;
    }
    return start > sentence && text.token(start - 1).isWord("who") ? start - 1 : start;
  }

  /** Goes on to the end of the reason that follows. */
  int withReason(int phraseEnd) {
    int sentenceEnd = text.sentenceOf(phraseEnd - 1).end();
    int start = phraseEnd;
    if (start + 1 < sentenceEnd && text.token(start).isWord(",")) {
      start++;
    }
    if (start >= sentenceEnd || !opensReason(start, sentenceEnd)) {
      return phraseEnd;
    }
    return endOfClause(start + 1);
  }

  private boolean opensReason(int i, int sentenceEnd) {
    Token token = text.token(i);
    if (WordClass.REASON_OPENER.has(token)) {
      return true;
    }
    if (i + 1 >= sentenceEnd) {
      return false;
    }
    Token next = text.token(i + 1);
    return token.isWord("for") && WordClass.REASON_NOUN.has(next)
        || token.isWord("due") && next.isWord("to")
        || token.isWord("out") && next.isWord("of")
        || token.isWord("in") && next.isWord("order", "exchange")
        || token.isWord("so") && !next.hasTag("VB")
        || token.isWord("as") && next.hasTag("PRP", "DT")
        || token.isWord("to") && WordClass.REASON_VERB.has(next);
  }

  /** The next mark that ends a clause, or the end of the sentence. */
  int endOfClause(int from) {
    int limit = Math.min(text.sentenceOf(from - 1).end(), from + LONGEST);
    int end = from;
    while (end < limit
        && !text.token(end)
            .isWord(
                ",", ".", ";", ":", "—", "–", "-", "!", "?", "\"", "“", "”", "''", "``", ")",
                "-rrb-")) {
      end++;
    }
    return end;
  }
}
