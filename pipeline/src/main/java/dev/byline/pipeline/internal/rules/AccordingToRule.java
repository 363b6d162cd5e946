package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.syntax.ShallowParse;
import java.util.List;
import java.util.Optional;

/** {@code According to the ministry, it rains} and {@code It rains, according to the ministry}. */
record AccordingToRule(String id, CueLexicon lexicon) implements AttributionRule {

  @Override
  public Optional<Match> match(RuleContext reading, int head) {
    int limit = reading.words().sentenceEnd(head);
    if (!reading.token(head).isWord("according")
        || head + 2 >= limit
        || !reading.token(head + 1).isWord("to")) {
      return Optional.empty();
    }
    int sourceEnd = sourceEnd(reading, head + 2, limit);
    if (sourceEnd == head + 2) {
      return Optional.empty();
    }
    Contents contents = new Contents(reading, lexicon);
    int sentence = reading.words().sentenceStart(head);
    boolean fronted = head - sentence <= 1;
    Optional<TokenRange> content =
        fronted ? contents.from(skipComma(reading, sourceEnd, limit)) : contents.before(head);
    return content.map(
        range -> {
          Match match =
              new Match(
                  id,
                  new TokenRange(head, head + 2),
                  Optional.of(new TokenRange(head + 2, sourceEnd)),
                  List.of(range),
                  0.95);
          return fronted
              ? match
              : contents.resumed(sourceEnd).map(match::continuedBy).orElse(match);
        });
  }

  private static int skipComma(RuleContext reading, int at, int limit) {
    return at < limit && reading.token(at).isWord(",") ? at + 1 : at;
  }

  /** Behind the source: to a comma or the end of the sentence, whatever stands between. */
  private static int sourceEnd(RuleContext reading, int start, int limit) {
    int end = start;
    while (end < limit
        && end - start < ShallowParse.REACH
        && !reading.token(end).isWord(",", ".", ";", ":", "—", "--", "(")
        && !(end > start && reading.quotes().isOpening(end) && end - start > 8)) {
      end++;
    }
    return end;
  }
}
