package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.newsroom.compare.SourceComparison;
import java.util.List;

/**
 * A derived text checked against its original: what became of each quotation and each claim.
 * Immutable.
 *
 * <p>The texts are compared by their words, without a model: a verdict says where to look, and a
 * person decides. Both results must hold their texts.
 *
 * @param original the result of the original
 * @param derived the result of the text that was made of it
 * @param quotes the quotations of the derived text, in text order
 * @param claims the claims of the derived text, in text order
 * @param statedAsFact sentences of the derived text that say in its own voice what the original
 *     only reports, in text order
 * @param leftOut the claims of the original that the derived text does not make, in text order;
 *     that is what summaries do and no fault
 */
public record Verification(
    Analysis original,
    Analysis derived,
    List<CheckedQuote> quotes,
    List<CheckedClaim> claims,
    List<StatedAsFact> statedAsFact,
    List<Claim> leftOut) {

  /** Copies the lists and checks that nothing is null. */
  public Verification {
    requireNonNull(original, "original");
    requireNonNull(derived, "derived");
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    statedAsFact = List.copyOf(statedAsFact);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Checks a derived text.
   *
   * @param original the result of the original
   * @param derived the result of the text that was made of it
   */
  public static Verification of(Analysis original, Analysis derived) {
    SourceComparison sources =
        new SourceComparison(
            requireNonNull(original, "original"), requireNonNull(derived, "derived"));
    List<CheckedQuote> quotes = QuoteChecker.check(sources);
    ClaimChecker claims = new ClaimChecker(sources, quotes);
    return new Verification(
        original, derived, quotes, claims.check(), claims.statedAsFact(), claims.leftOut());
  }

  /**
   * Whether nobody need look: every quotation is verbatim or trimmed, every claim is supported or
   * weaker than said, and nothing that was reported is stated as a fact.
   */
  public boolean isFaithful() {
    return quotes.stream().allMatch(quote -> quote.verdict().isFaithful())
        && claims.stream().allMatch(claim -> claim.verdict().isFaithful())
        && statedAsFact.isEmpty();
  }
}
