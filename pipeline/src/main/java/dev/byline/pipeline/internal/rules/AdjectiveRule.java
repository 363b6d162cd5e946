package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import java.util.Optional;

/**
 * Adjectives that attribute a state of mind to their subject: {@code is confident that it will
 * hold}, {@code was worried about the dam}. The copula is part of the cue, and the subject is that
 * of the copula. {@code The dam is high} has the frame of no cue and passes.
 */
record AdjectiveRule(String id, CueLexicon lexicon) implements AttributionRule {

  @Override
  public Optional<Match> match(RuleContext reading, int head) {
    return reading.candidate(head, 'A').flatMap(site -> withCopula(reading, site));
  }

  private Optional<Match> withCopula(RuleContext reading, CueSite site) {
    double weight = lexicon.weight('A', site.key(), site.frame());
    int copula = copulaBefore(reading, site.head());
    if (weight < CueLexicon.CLEAR || copula < 0) {
      return Optional.empty();
    }
    return new Contents(reading, lexicon)
        .ofObject(id, reading.verbGroups().start(copula), site, reading.subject(copula), weight);
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
