package dev.byline.pipeline.internal.result;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import java.util.Comparator;
import java.util.List;

/**
 * All that is decided about one article, before it is written down. Immutable.
 *
 * @param text the article
 * @param quotes in text order
 * @param claims those that are left out among them; the speakers of quotes count in this list
 */
public record Decisions(AnnotatedText text, List<DecidedQuote> quotes, List<DecidedClaim> claims) {

  private static final Comparator<DecidedClaim> TEXT_ORDER =
      Comparator.comparing(
          DecidedClaim::relation,
          AttributionRelation.TEXT_ORDER);

  /** Copies the lists. */
  public Decisions {
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
  }

  /** All claims, in text order. */
  public List<DecidedClaim> inTextOrder() {
    return claims.stream().sorted(TEXT_ORDER).toList();
  }

  /** The claims that go into the result, in text order: the first is {@code c1}. */
  public List<DecidedClaim> kept() {
    return claims.stream().filter(DecidedClaim::isKept).sorted(TEXT_ORDER).toList();
  }
}
