package dev.byline.assertj;

import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a part of a result. Where soft assertions go on although the part was not found,
 * those on the part pass: that it was not found is failure enough.
 *
 * @param <S> itself
 * @param <P> the part
 */
public abstract sealed class PartAssert<S extends PartAssert<S, P>, P> extends AbstractAssert<S, P>
    permits QuoteAssert, ClaimAssert, EntityAssert {

  private final @Nullable AnalysisAssert whole;
  private final boolean missing;
  private final Consumer<AssertionError> failures;

  PartAssert(
      @Nullable P actual,
      @Nullable AnalysisAssert whole,
      boolean missing,
      Consumer<AssertionError> failures,
      Class<S> type) {
    super(actual, type);
    this.failures = failures;
    this.whole = whole;
    this.missing = missing;
  }

  static <P> @Nullable P orNull(Optional<P> part) {
    return part.orElse(null);
  }

  /**
   * Goes back to the result.
   *
   * @throws IllegalStateException if the assertions did not begin with one
   */
  public AnalysisAssert and() {
    if (whole == null) {
      throw new IllegalStateException(
          "and() goes back to assertThat(analysis), there is none here");
    }
    return whole;
  }

  /** Whether there is something to assert on; null fails, what was not found has failed already. */
  final boolean isThere() {
    if (actual == null && !missing) {
      report("%nExpected something to assert on%nbut found null");
    }
    return actual != null;
  }

  final void report(String message, Object... arguments) {
    failures.accept(failure(message, arguments));
  }
}
