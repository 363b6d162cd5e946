package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Optional;

/**
 * Nouns that attribute: {@code his claim that it rained}, {@code a warning of floods}, {@code
 * Mara's call to leave}. The source is who owns the noun: a possessive in front of it, else nobody:
 * {@code the claim by the mayor} has none by this rule. {@code the end of the road} passes by its
 * weight.
 */
record NounRule(String id, CueLexicon lexicon) implements AttributionRule {

  @Override
  public Optional<Match> match(RuleContext reading, int head) {
    return reading.candidate(head, 'N').flatMap(site -> ofOwner(reading, site));
  }

  private Optional<Match> ofOwner(RuleContext reading, CueSite site) {
    double weight =
        switch (site.frame()) {
          case THAT, WH, TO, QUOTE, COLON, LATER_THAT, OF, FOR, ABOUT, ON, AGAINST, PREPOSITION ->
              lexicon.weight('N', site.key(), site.frame());
          default -> 0;
        };
    if (weight < CueLexicon.CLEAR) {
      return Optional.empty();
    }
    return new Contents(reading, lexicon)
        .ofObject(id, site.head(), site, owner(reading, site.head()), weight);
  }

  /** Whose claim it is: a possessive before the noun, over adjectives. */
  private static Optional<TokenRange> owner(RuleContext reading, int head) {
    int sentence = reading.words().sentenceStart(head);
    for (int i = head - 1; i >= Math.max(sentence, head - 4); i--) {
      Token token = reading.token(i);
      if (token.hasTag("PRP$")) {
        return Optional.of(new TokenRange(i, i + 1));
      }
      if (token.hasTag("POS")) {
        int start = reading.nounGroups().startWithLinks(i, sentence);
        return start < i ? Optional.of(new TokenRange(start, i + 1)) : Optional.empty();
      }
      if (!token.hasTag("JJ", "NN", "VBN", "VBG")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
