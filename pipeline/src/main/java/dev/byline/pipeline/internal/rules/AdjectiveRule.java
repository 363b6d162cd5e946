package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/** {@code is confident that}, {@code was worried about}. */
final class AdjectiveRule implements AttributionRule {

  private static final double THRESHOLD = 0.5;

  private final CueLexicon lexicon;

  AdjectiveRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public String id() {
    return "adjective-complement";
  }

  @Override
  public Optional<Match> match(RuleContext reading, int head) {
    if (reading.wordClass(head) != 'A'
        || !reading.mayBeCue(head)
        || reading.quotes().inside(head)) {
      return Optional.empty();
    }
    CueSite site = reading.site(head);
    double weight = lexicon.weight('A', site.key(), site.frame());
    int copula = copulaBefore(reading, head);
    if (weight < THRESHOLD || copula < 0) {
      return Optional.empty();
    }
    return new Contents(reading, lexicon)
        .objectFrom(site.contentStart())
        .map(
            content ->
                new Match(
                    id(),
                    new TokenRange(reading.verbGroups().start(copula), site.cueEnd()),
                    reading.subject(copula),
                    List.of(content),
                    weight));
  }

  private static int copulaBefore(RuleContext reading, int head) {
    int sentence = reading.words().sentenceStart(head);
    for (int i = head - 1; i >= Math.max(sentence, head - 4); i--) {
      Token token = reading.token(i);
      if (token.hasTag("VB")) {
        return i;
      }
    }
    return -1;
  }
}
