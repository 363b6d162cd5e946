package dev.byline.assertj;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.entity.Entity;

/** Where assertions on results begin; to be imported statically beside AssertJ's own. */
public final class BylineAssertions {

  private BylineAssertions() {}

  /** Begins assertions on a result. */
  public static AnalysisAssert assertThat(Analysis actual) {
    return new AnalysisAssert(actual, BylineAssertions::fail);
  }

  /** Begins assertions on one quote. */
  public static QuoteAssert assertThat(Quote actual) {
    return new QuoteAssert(Asserted.alone(actual, BylineAssertions::fail));
  }

  /** Begins assertions on one claim. */
  public static ClaimAssert assertThat(Claim actual) {
    return new ClaimAssert(Asserted.alone(actual, BylineAssertions::fail));
  }

  /** Begins assertions on one entity. */
  public static EntityAssert assertThat(Entity actual) {
    return new EntityAssert(Asserted.alone(actual, BylineAssertions::fail));
  }

  private static void fail(AssertionError failure) {
    throw failure;
  }
}
