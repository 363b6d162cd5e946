package dev.byline.assertj;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What assertions are made on, and where failures go.
 *
 * @param <P> the part of a result
 * @param part null where there is nothing
 * @param whole the result that it was looked for in, null where it was given alone
 * @param missing whether it was looked for in vain, which is a failure already
 * @param failures where failures go
 */
record Asserted<P>(
    @Nullable P part,
    @Nullable AnalysisAssert whole,
    boolean missing,
    Consumer<AssertionError> failures) {

  /** A part that was given by itself. */
  static <P> Asserted<P> alone(@Nullable P part, Consumer<AssertionError> failures) {
    return new Asserted<>(part, null, false, failures);
  }

  /** A part that a result was looked through for. */
  static <P> Asserted<P> in(
      AnalysisAssert whole, Optional<P> found, Consumer<AssertionError> failures) {
    return new Asserted<>(found.orElse(null), whole, found.isEmpty(), failures);
  }
}
