package dev.byline.pipeline.internal.speaker;

import java.util.List;
import java.util.Map;

/** The rules that propose whose words a quotation holds. */
final class SpeakerRules {

  /** Those with the best evidence first; where two are as likely, the earlier one decides. */
  static final List<SpeakerRule> STANDARD =
      List.of(
          new ClaimedContentRule(),
          new SeenByRulesRule(),
          new ReopenedMarksRule(),
          ContinuationRule.INSERTED_ATTRIBUTION,
          ContinuationRule.SAME_PARAGRAPH,
          ContinuationRule.NEXT_PARAGRAPH,
          new SaidAgainRule(),
          new AnswersRule(),
          new AskedRule(),
          new TurnRule(),
          new ActorRule(),
          new NamedNextRule(),
          new NamedBeforeRule());

  /**
   * How sure those are of which the corpora that weights are learned from hold too few: where
   * nobody is said to speak. Set by hand, 29 November 2026.
   */
  static final Map<String, Double> SILENT =
      Map.of(
          SaidAgainRule.ID, 0.9,
          AnswersRule.ID, 0.8,
          AskedRule.ID, 0.8,
          TurnRule.ID, 0.8,
          ActorRule.ID, 0.8,
          NamedNextRule.ID, 0.7,
          NamedBeforeRule.ID, 0.6);

  private SpeakerRules() {}
}
