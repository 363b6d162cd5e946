package dev.byline.assertj;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.entity.Entity;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * Soft assertions: all of them are made, and all that failed are named in the end.
 *
 * <pre>{@code
 * BylineSoftAssertions.assertSoftly(softly -> {
 *   softly.assertThat(analysis).hasQuote("We are not going to sell it,").spokenBy("Mara Ellison");
 *   softly.assertThat(analysis).hasNoQuoteBy("Ivo Karel");
 * });
 * }</pre>
 *
 * <p>Where a quote, claim or entity was not found, what is asserted on it passes: that it was not
 * found is failure enough. Assertions that come from AssertJ itself, such as {@code isEqualTo},
 * fail at once on these types.
 */
public class BylineSoftAssertions extends AbstractSoftAssertions
    implements StandardSoftAssertionsProvider {

  /** None yet; {@code assertAll()} names what failed. */
  public BylineSoftAssertions() {}

  /** Makes assertions and then fails if one of them has. */
  public static void assertSoftly(Consumer<BylineSoftAssertions> softly) {
    BylineSoftAssertions assertions = new BylineSoftAssertions();
    softly.accept(assertions);
    assertions.assertAll();
  }

  /** Begins assertions on a result. */
  public AnalysisAssert assertThat(Analysis actual) {
    return new AnalysisAssert(actual, this::collectAssertionError);
  }

  /** Begins assertions on one quote. */
  public QuoteAssert assertThat(Quote actual) {
    return new QuoteAssert(Asserted.alone(actual, this::collectAssertionError));
  }

  /** Begins assertions on one claim. */
  public ClaimAssert assertThat(Claim actual) {
    return new ClaimAssert(Asserted.alone(actual, this::collectAssertionError));
  }

  /** Begins assertions on one entity. */
  public EntityAssert assertThat(Entity actual) {
    return new EntityAssert(Asserted.alone(actual, this::collectAssertionError));
  }
}
