package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import dev.byline.pipeline.internal.attribution.RuleAttributions;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.scoring.Features;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Offered;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for and against somebody as the speaker of a quotation. The names of the features are
 * those of {@code speaker-weights.tsv} and {@code nobody-weights.tsv}; a feature that has no weight
 * there counts nothing until {@code byline-train weights} has learned one. Lives as long as the
 * analysis of one article.
 */
record SpeakerFeatures(SpeakerAssignments assignments, RuleAttributions rules) {

  /** How many quotations back the part of the same speech is looked for; bounds the work. */
  private static final int LOOK_BACK = 8;

  /**
   * The features of a candidate.
   *
   * @param proposedBy ids of the rules that propose it
   * @param place which of the proposals it is, in the order of the rules
   * @param proposals how many relations are proposed
   */
  Features of(
      SpeakerDecision candidate, int quotation, Set<String> proposedBy, int place, int proposals) {
    AttributionRelation relation = assignments.relation(candidate);
    TokenRange inside = assignments.quotation(quotation).inside();
    Features.Builder features = Features.builder();
    SpeakerRules.STANDARD.forEach(rule -> features.flag(rule.id(), proposedBy.contains(rule.id())));
    Optional<Double> before = before(candidate, quotation);
    if (before.isPresent()) {
      features.odds("speech-before", before.get());
    } else {
      evidence(relation, candidate instanceof Offered, features);
    }
    AnnotatedText text = assignments.text();
    TokenRange anchor = relation.anchor();
    int sentences =
        Math.abs(text.token(anchor.start()).sentence() - text.token(inside.start()).sentence());
    return features
        .size("words", WordCounts.count(text.tokens(inside)))
        .size("sentences-from-cue", sentences)
        .flag("rivals", proposals > 1)
        .flag("second-choice", place > 0)
        .flag("in-quotation", assignments.quotation(quotation).isNested())
        .build();
  }

  /** What is known about a quotation that nobody is given for. */
  Features ofNobody(int quotation) {
    TokenRange inside = assignments.quotation(quotation).inside();
    return Features.builder()
        .flag("sentence", WordCounts.isSentence(assignments.text().tokens(inside)))
        .size("words", WordCounts.count(assignments.text().tokens(inside)))
        .build();
  }

  private void evidence(AttributionRelation relation, boolean offered, Features.Builder features) {
    Evidence scores = relation.evidence();
    features
        .flag("by-layout", relation.isSetOff())
        .flag("by-relay", relation.isRelaying())
        .flag("nested", relation.isNested());
    if (scores == Evidence.CERTAIN) {
      return;
    }
    if (offered) {
      features.odds("rule-score", scores.cue());
      return;
    }
    features.odds("cue-score", scores.cue()).odds("content-score", scores.content());
    boolean tagged = scores.source() > 0;
    features.flag("source-by-rules", !tagged);
    if (tagged) {
      features.odds("source-score", scores.source()).odds("source-link", scores.sourceLink());
      Optional<TokenRange> other = rules.at(relation).flatMap(AttributionRelation::source);
      boolean same = other.filter(relation.source().orElseThrow()::overlaps).isPresent();
      features
          .flag("rules-same-source", same)
          .flag("rules-other-source", other.isPresent() && !same);
    }
  }

  /** How sure it is who spoke the part of the speech before, where the quotation only goes on. */
  private Optional<Double> before(SpeakerDecision candidate, int quotation) {
    if (!(candidate instanceof Spoken spoken) || assignments.covers(spoken.relation(), quotation)) {
      return Optional.empty();
    }
    for (int i = quotation - 1; i >= Math.max(0, quotation - LOOK_BACK); i--) {
      RankedDecision before = assignments.ranked(i).orElseThrow();
      if (before.decision() instanceof Spoken earlier && earlier.relation() == spoken.relation()) {
        return Optional.of(before.confidence());
      }
    }
    return Optional.empty();
  }
}
