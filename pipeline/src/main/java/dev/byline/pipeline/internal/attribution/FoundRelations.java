package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.quotation.Quotations;
import java.util.List;

/**
 * Which source and contents belong to which cue, in one article, before it is decided who speaks
 * each quotation.
 *
 * @param text the article
 * @param quotations its quotation marks, paired
 * @param relations what is attributed, in no particular order
 * @param possible further relations, which only the rules see: one of them is made where a
 *     quotation asks for it
 * @param rules all that the rules see
 */
public record FoundRelations(
    AnnotatedText text,
    Quotations quotations,
    List<AttributionRelation> relations,
    List<AttributionRelation> possible,
    RuleAttributions rules) {

  /** Copies the lists. */
  public FoundRelations {
    relations = List.copyOf(relations);
    possible = List.copyOf(possible);
  }
}
