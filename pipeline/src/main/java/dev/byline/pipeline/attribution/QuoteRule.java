package dev.byline.pipeline.attribution;

import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import java.util.Optional;

/**
 * One way to tell whose words a quotation holds. The first rule of {@link QuoteRules#CHAIN} that
 * answers decides, and signs with its id. A rule may extend a claim of the draft by the quotation;
 * it never throws for odd text.
 */
interface QuoteRule {

  /** Stable name, shown as {@code decidedBy}. */
  String id();

  /**
   * Decides about a quotation or passes it on.
   *
   * @param quotation index into the quotations of the draft; those before it are decided
   */
  Optional<QuoteDecision> decide(int quotation, Draft draft);
}
