package dev.byline.pipeline.internal.result;

import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import java.util.List;

/**
 * The quotes and claims of one article.
 *
 * @param quotes in text order
 * @param claims in text order of their content
 */
public record Attributions(List<Quote> quotes, List<Claim> claims) {

  /** Copies the lists. */
  public Attributions {
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
  }
}
