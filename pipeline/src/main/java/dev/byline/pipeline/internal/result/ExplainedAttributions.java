package dev.byline.pipeline.internal.result;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.explain.Decision;
import java.util.List;

/**
 * The quotes and claims of one article, and why.
 *
 * @param attributions the quotes and claims
 * @param quotes for each quote the decision about it, in the same order
 * @param claims for each claim the decision about it, in text order, with those left out
 */
public record ExplainedAttributions(
    Attributions attributions, List<Decision> quotes, List<Decision> claims) {

  /** Copies the lists. */
  public ExplainedAttributions {
    requireNonNull(attributions, "attributions");
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
  }
}
