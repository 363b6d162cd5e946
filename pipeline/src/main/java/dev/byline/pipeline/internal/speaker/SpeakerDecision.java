package dev.byline.pipeline.internal.speaker;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.internal.attribution.AttributionRelation;

/** Whose words a quotation holds, as a rule proposes or as it is decided. Immutable. */
public sealed interface SpeakerDecision {

  /** The rule or model that proposes or decides. */
  String decidedBy();

  /**
   * They are the source's of an attribution relation.
   *
   * @param relation index into {@link SpeakerAssignments#relations()}
   * @param continuing whether nothing at the quotation itself says whose words they are
   * @param decidedBy the rule or model that decides
   */
  record Spoken(int relation, boolean continuing, String decidedBy) implements SpeakerDecision {}

  /**
   * They are the source's of a relation that only the rules see, which is made if this is chosen.
   *
   * @param relation what the rules see
   * @param decidedBy the rule that offers it
   */
  record Offered(AttributionRelation relation, String decidedBy) implements SpeakerDecision {}

  /**
   * Nobody is given.
   *
   * @param reason why
   * @param decidedBy the rule that decides
   */
  record Unspoken(UnattributedReason reason, String decidedBy) implements SpeakerDecision {}
}
