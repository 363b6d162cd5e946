package dev.byline.pipeline.internal.speaker;

import java.util.List;

/**
 * One way to tell whose words a quotation holds. It proposes, or passes; {@link SpeakerRanker}
 * chooses among the proposals of all rules. A rule changes nothing, keeps nothing between calls and
 * never throws for odd text.
 *
 * <p>To add one: implement this, put it into {@link SpeakerRules#STANDARD}, give it lines in {@code
 * speaker-rule-examples.txt} on which it answers and on which it passes (a test fails without
 * them), and learn the weight of its id with {@code byline-train weights}.
 */
interface SpeakerRule {

  /** Stable name: signs decisions, and is a feature of the ranker. */
  String id();

  /**
   * Proposes who speaks a quotation, the best first; none where the rule has no opinion.
   *
   * @param quotation index of the quotation; those before it are decided
   * @param assignments what is known and decided so far
   */
  List<SpeakerDecision> propose(int quotation, SpeakerAssignments assignments);
}
