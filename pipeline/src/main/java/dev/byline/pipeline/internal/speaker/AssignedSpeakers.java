package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.List;

/**
 * Who speaks each quotation of one article. Immutable.
 *
 * @param text the article
 * @param quotations its quotations, in text order
 * @param relations what is attributed, quotations that their sources go on with included
 * @param decisions for each quotation what was decided, in the same order; {@link
 *     SpeakerDecision.Spoken} counts in {@code relations}
 */
public record AssignedSpeakers(
    AnnotatedText text,
    List<Quotation> quotations,
    List<AttributionRelation> relations,
    List<RankedDecision> decisions) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException unless there is one decision for each quotation
   */
  public AssignedSpeakers {
    quotations = List.copyOf(quotations);
    relations = List.copyOf(relations);
    decisions = List.copyOf(decisions);
    if (decisions.size() != quotations.size()) {
      throw new IllegalArgumentException(
          decisions.size() + " decisions about " + quotations.size() + " quotations");
    }
  }
}
