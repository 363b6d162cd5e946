package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.ReportingClause;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Offered;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quotation stands in the content of a relation, or of several: the source of the innermost one
 * that is said to speak.
 */
final class ClaimedContentRule implements SpeakerRule {

  /** Signs a quotation that goes on with speech relayed by the one it is tied to. */
  private static final String RELAYED = "relayed-speech";

  @Override
  public String id() {
    return "claimed-content";
  }

  @Override
  public List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    Quotation quotation = assignments.quotation(index);
    List<SpeakerDecision> proposals = new ArrayList<>();
    List<Integer> told = SpeakerEvidence.over(quotation, assignments);
    if (!told.isEmpty()) {
      AttributionRelation innermost = assignments.relations().get(told.get(0));
      Optional<SpeakerDecision> inner = innerByRules(innermost, quotation, assignments);
      if (inner.isPresent()) {
        return List.of(inner.get());
      }
    }
    List<TokenRange> anchors = new ArrayList<>();
    for (int relation : told) {
      AttributionRelation candidate = assignments.relations().get(relation);
      // who reports what another says of these words is no rival of the other
      if (anchors.stream().anyMatch(anchor -> candidate.contentTokensIn(anchor) > 0)) {
        continue;
      }
      anchors.add(candidate.anchor());
      Spoken spoken = new Spoken(relation, false, candidate.decidedBy());
      proposals.add(relayed(relation, index, assignments).orElse(spoken));
    }
    return proposals;
  }

  /**
   * Behind "“…,” Karel told the radio, the Wire reported." a further quotation is Karel's, though a
   * tagger ties it to the nearer cue.
   */
  private static Optional<SpeakerDecision> relayed(
      int relation, int index, SpeakerAssignments assignments) {
    Continuation continuation = new Continuation(index, assignments);
    Optional<Integer> before = continuation.sibling();
    if (before.isEmpty() || !continuation.standsAlone()) {
      return Optional.empty();
    }
    Spoken spoken = (Spoken) assignments.decision(before.get()).orElseThrow();
    AttributionRelation speech = assignments.relations().get(spoken.relation());
    TokenRange quotation = assignments.quotation(index).tokens();
    boolean relayedBefore =
        spoken.relation() != relation
            && assignments.relations().get(relation).contents().stream()
                .anyMatch(c -> c.contains(speech.anchor()) && !c.overlaps(quotation));
    return relayedBefore ? continuation.of(before.get(), RELAYED) : Optional.empty();
  }

  /**
   * A tagger may take "“…,” Karel told the radio" in "…, the Wire reported" for content through and
   * through; the rules then see who speaks within it. The same where a cue far off has drawn a
   * quotation to it that ends in "…,” the union wrote."
   */
  private static Optional<SpeakerDecision> innerByRules(
      AttributionRelation outer, Quotation quotation, SpeakerAssignments assignments) {
    boolean afar = !ReportingClause.isBeside(outer, quotation.tokens(), assignments.text());
    return assignments
        .possibleOver(quotation.inside())
        .filter(r -> ReportingClause.isSaidBeside(r, quotation.tokens(), assignments.text()))
        .flatMap(
            relation ->
                afar && relation.anchor().start() >= quotation.tokens().end()
                    ? Optional.of(relation)
                    : within(outer, relation, quotation))
        .map(relation -> new Offered(relation, relation.decidedBy()));
  }

  /**
   * The relation with what of its source is content of the other: in "the clip uses footage of
   * Karel saying “…”" that is Karel.
   */
  private static Optional<AttributionRelation> within(
      AttributionRelation outer, AttributionRelation relation, Quotation quotation) {
    TokenRange source = relation.source().orElseThrow();
    if (quotation.tokens().overlaps(source)) {
      return Optional.empty();
    }
    return outer.contents().stream()
        .filter(content -> content.overlaps(source) && content.end() >= source.end())
        .map(content -> new TokenRange(Math.max(content.start(), source.start()), source.end()))
        .map(named -> relation.withSource(Optional.of(named)))
        .findFirst();
  }
}
