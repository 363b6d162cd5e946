package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a content ends whose cue stands in a relative clause: before the verb of the main clause,
 * as in {@code officials who say that roads will close | were absent}. Its own verbs are counted,
 * those of a quotation as one.
 */
record RelativeClauseContents(RuleContext reading, Contents contents) {

  /**
   * The content that starts at a token.
   *
   * @param verbs how many finite verbs belong to the content
   */
  Optional<TokenRange> from(int start, int verbs) {
    Optional<TokenRange> whole = contents.from(start);
    if (whole.isEmpty()) {
      return whole;
    }
    int left = verbs;
    int end = whole.get().end();
    for (int i = start; i < Math.min(end, start + ShallowParse.REACH); i++) {
      if (reading.quotes().inside(i)) {
        int close = Math.min(end, reading.quotes().endOf(i));
        left -= left > 0 && hasFinite(i, close) ? 1 : 0;
        i = close - 1;
      } else if (opensClause(i, start)) {
        left++;
      } else if (reading.token(i).isWord(",") || reading.words().isFinite(i) && left-- == 0) {
        return contents.trimmed(start, i);
      } else if (reading.words().isFinite(i)) {
        while (i + 1 < end && reading.words().isVerb(i + 1) && !reading.words().isFinite(i + 1)) {
          i++;
        }
      }
    }
    return whole;
  }

  /** A relative or adverbial clause, or a second "that": each has a verb of its own. */
  private boolean opensClause(int at, int start) {
    boolean conjoined =
        at > start + 1 && reading.token(at).isWord("that") && reading.token(at - 1).hasTag("CC");
    return conjoined || reading.token(at).hasTag("W") || reading.words().isSubordinator(at);
  }

  private boolean hasFinite(int start, int end) {
    return IntStream.range(start, end).anyMatch(reading.words()::isFinite);
  }
}
