package dev.byline.pipeline.attribution;

import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One way to tell whose words a quotation holds. It proposes; {@link QuoteRanker} chooses among the
 * proposals of all rules. A rule changes nothing and never throws for odd text.
 *
 * @param id stable name, a feature of the ranker
 * @param proposals who it may be, given the index of a quotation, those before which are decided
 */
record QuoteRule(String id, BiFunction<Integer, Draft, List<QuoteDecision>> proposals) {

  /** Proposes speakers for a quotation of the draft, the best first; none if it has no opinion. */
  List<QuoteDecision> propose(int quotation, Draft draft) {
    return proposals.apply(quotation, draft);
  }
}
