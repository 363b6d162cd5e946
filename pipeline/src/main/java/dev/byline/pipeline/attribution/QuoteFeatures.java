package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Offered;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.attribution.Draft.Ruling;
import dev.byline.pipeline.attribution.RawClaim.Evidence;
import dev.byline.pipeline.scoring.Features;
import java.util.Optional;
import java.util.Set;

/** What speaks for and against somebody as the speaker of a quotation. */
final class QuoteFeatures {

  /** How far back the part of the same speech is looked for that a quotation may go on from. */
  private static final int LOOK_BACK = 8;

  private final Draft draft;
  private final AnnotatedText text;
  private final RuleEvidence rules;

  QuoteFeatures(Draft draft, RuleEvidence rules) {
    this.draft = draft;
    this.text = draft.text();
    this.rules = rules;
  }

  /**
   * The features of a candidate.
   *
   * @param proposedBy ids of the rules that propose it
   * @param place which of the proposals it is, in the order of the rules
   * @param proposals how many claims are proposed
   */
  Features of(
      QuoteDecision candidate, int quotation, Set<String> proposedBy, int place, int proposals) {
    RawClaim claim = claim(candidate);
    TokenRange inside = draft.quotation(quotation).inside();
    Features.Builder features = Features.builder();
    QuoteRules.CHAIN.forEach(rule -> features.flag(rule.id(), proposedBy.contains(rule.id())));
    Optional<Double> before = before(candidate, quotation);
    if (before.isPresent()) {
      features.odds("speech-before", before.get());
    } else {
      evidence(claim, candidate instanceof Offered, features);
    }
    TokenRange anchor = claim.anchor();
    int sentences =
        Math.abs(text.token(anchor.start()).sentence() - text.token(inside.start()).sentence());
    return features
        .size("words", Words.count(text.tokens(inside)))
        .size("sentences-from-cue", sentences)
        .flag("rivals", proposals > 1)
        .flag("second-choice", place > 0)
        .flag("in-quotation", draft.quotation(quotation).isNested())
        .build();
  }

  /** What is known about a quotation that nobody is given for. */
  Features ofNobody(int quotation) {
    TokenRange inside = draft.quotation(quotation).inside();
    return Features.builder()
        .flag("sentence", Words.isSentence(text.tokens(inside)))
        .size("words", Words.count(text.tokens(inside)))
        .build();
  }

  private void evidence(RawClaim claim, boolean offered, Features.Builder features) {
    Evidence scores = claim.evidence();
    features
        .flag("by-layout", SetOffClaims.isSetOff(claim))
        .flag("by-relay", claim.decidedBy().equals(Relays.ID))
        .flag("nested", claim.decidedBy().endsWith(NestedTagging.SUFFIX));
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
      Optional<TokenRange> other = rules.at(claim).flatMap(RawClaim::source);
      boolean same = other.filter(claim.source().orElseThrow()::overlaps).isPresent();
      features
          .flag("rules-same-source", same)
          .flag("rules-other-source", other.isPresent() && !same);
    }
  }

  /** How sure it is who spoke the part of the speech before, where the quotation only goes on. */
  private Optional<Double> before(QuoteDecision candidate, int quotation) {
    if (!(candidate instanceof Spoken spoken) || draft.covers(spoken.claim(), quotation)) {
      return Optional.empty();
    }
    for (int i = quotation - 1; i >= Math.max(0, quotation - LOOK_BACK); i--) {
      Ruling ruling = draft.ruling(i).orElseThrow();
      if (ruling.decision() instanceof Spoken earlier && earlier.claim() == spoken.claim()) {
        return Optional.of(ruling.confidence());
      }
    }
    return Optional.empty();
  }

  private RawClaim claim(QuoteDecision candidate) {
    if (candidate instanceof Offered offered) {
      return offered.claim();
    }
    return draft.claims().get(((Spoken) candidate).claim());
  }
}
