package dev.byline.pipeline.explain;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.QuoteId;
import java.util.List;
import java.util.Optional;

/**
 * A result together with the grounds of each of its decisions. Immutable and safe to share.
 *
 * @param analysis the result, the same as without explanation
 * @param quotes for each quote of the analysis the decision about it, in the same order
 * @param claims for each claim the decision about it, in text order, those that were left out among
 *     them
 */
public record Explanation(Analysis analysis, List<Decision> quotes, List<Decision> claims) {

  /** Copies the lists and checks that nothing is null. */
  public Explanation {
    requireNonNull(analysis, "analysis");
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
  }

  /** The decision about a quote of the analysis. */
  public Optional<Decision> of(QuoteId quote) {
    return with(quote.value(), quotes);
  }

  /** The decision about a claim of the analysis. */
  public Optional<Decision> of(ClaimId claim) {
    return with(claim.value(), claims);
  }

  private static Optional<Decision> with(String id, List<Decision> decisions) {
    return decisions.stream().filter(d -> d.id().filter(id::equals).isPresent()).findFirst();
  }
}
