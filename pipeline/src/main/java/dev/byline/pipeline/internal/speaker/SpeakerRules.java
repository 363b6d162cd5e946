package dev.byline.pipeline.internal.speaker;

import java.util.List;

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
          ContinuationRule.NEXT_PARAGRAPH);

  private SpeakerRules() {}
}
