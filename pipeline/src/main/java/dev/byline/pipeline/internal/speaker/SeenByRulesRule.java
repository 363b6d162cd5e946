package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.internal.speaker.SpeakerDecision.Offered;
import java.util.List;

/** The tagger passed the attribution over, but the rules beside it see who says it. */
final class SeenByRulesRule implements SpeakerRule {

  @Override
  public String id() {
    return "rules";
  }

  @Override
  public List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    return assignments
        .possibleOver(assignments.quotation(index).inside())
        .filter(r -> SpeakerEvidence.isOnLevel(r, assignments.quotation(index), assignments))
        .<SpeakerDecision>map(relation -> new Offered(relation, relation.decidedBy()))
        .stream()
        .toList();
  }
}
