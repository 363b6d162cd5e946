package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code It seems to rain}: nobody says so, and the subject is a part of what seems. */
final class ImpressionRule implements AttributionRule {

  private static final double THRESHOLD = 0.4;

  private final CueLexicon lexicon;

  ImpressionRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public String id() {
    return "impression";
  }

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
    List<TokenRange> contents = new ArrayList<>();
    reading.subject(head).ifPresent(contents::add);
    new Contents(reading, lexicon).from(site.contentStart()).ifPresent(contents::add);
    TokenRange cue = new TokenRange(reading.verbGroups().start(head), site.cueEnd());
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(new Match(id(), cue, Optional.empty(), contents, weight));
  }
}
