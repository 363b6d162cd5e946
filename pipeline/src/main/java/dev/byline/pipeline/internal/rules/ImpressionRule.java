package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * {@code It seems to rain}, {@code The port appears closed}: nobody says so, and the subject is a
 * part of what seems. Such a match has no source; the claim it makes is the article's own
 * impression.
 */
record ImpressionRule(String id, CueLexicon lexicon) implements AttributionRule {

  /** Least weight in the lexicon. Set by hand, 2026-11-22 (commit 876d45a), never tuned. */
  private static final double THRESHOLD = 0.4;

  @Override
  public Optional<Match> match(RuleContext reading, int head) {
    if (reading.wordClass(head) != 'V'
        || !WordClass.IMPRESSION.has(reading.token(head).lemma())
        || reading.quotes().inside(head)) {
      return Optional.empty();
    }
    CueSite site = reading.site(head);
    double weight = lexicon.weight('V', site.key(), site.frame());
    boolean raises = site.frame() == Frame.TO || site.frame() == Frame.ADJECTIVE;
    if (!raises || weight < THRESHOLD) {
      return Optional.empty();
    }
    Contents reach = new Contents(reading, lexicon);
    List<TokenRange> contents =
        reach.withSubject(reading.subject(head), reach.from(site.contentStart()));
    TokenRange cue = new TokenRange(reading.verbGroups().start(head), site.cueEnd());
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(new Match(id, cue, Optional.empty(), contents, weight));
  }
}
