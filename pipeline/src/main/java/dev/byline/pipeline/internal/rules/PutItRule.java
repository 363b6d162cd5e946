package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import java.util.List;
import java.util.Optional;

/** {@code …, as X put it} and {@code As X puts it, …}. */
record PutItRule(String id, CueLexicon lexicon) implements AttributionRule {

  @Override
  public Optional<Match> match(RuleContext reading, int head) {
    int limit = reading.words().sentenceEnd(head);
    boolean putIt =
        reading.token(head).hasTag("VB")
            && reading.token(head).lemma().equals("put")
            && head + 1 < limit
            && reading.token(head + 1).isWord("it");
    int sourceEnd = sourceEnd(reading, head);
    int as = putIt ? as(reading, sourceEnd) : -1;
    if (as < 0 || sourceEnd <= as + 1) {
      return Optional.empty();
    }
    Contents contents = new Contents(reading, lexicon);
    boolean fronted = as - reading.words().sentenceStart(head) <= 1;
    Optional<TokenRange> content =
        fronted ? contents.from(behindComma(reading, head + 2, limit)) : contents.before(as);
    return content.map(
        range ->
            new Match(
                id,
                new TokenRange(head, head + 2),
                Optional.of(new TokenRange(as + 1, sourceEnd)),
                List.of(range),
                0.9));
  }

  /** Where the clause begins; -1 if it is another one. */
  private static int as(RuleContext reading, int sourceEnd) {
    int sentence = sourceEnd == 0 ? 0 : reading.words().sentenceStart(sourceEnd - 1);
    for (int i = sourceEnd - 1; i >= Math.max(sentence, sourceEnd - ShallowParse.REACH); i--) {
      if (reading.token(i).isWord("as", "As")) {
        return i;
      }
      if (reading.quotes().inside(i) || reading.words().isFinite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Without what belongs to the verb: {@code as she once put it}. */
  private static int sourceEnd(RuleContext reading, int head) {
    int end = head;
    while (end > 0 && (reading.words().isAdverb(end - 1) || reading.words().isVerb(end - 1))) {
      end--;
    }
    return end;
  }

  /** Behind the comma that ends the clause, whatever circumstances stand before it. */
  private static int behindComma(RuleContext reading, int at, int limit) {
    for (int i = at; i < Math.min(limit, at + ShallowParse.REACH); i++) {
      if (reading.token(i).isWord(",", ":")) {
        return i + 1;
      }
    }
    return limit;
  }
}
