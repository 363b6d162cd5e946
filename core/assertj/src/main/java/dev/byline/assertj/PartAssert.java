package dev.byline.assertj;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
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
    permits AttributedAssert, EntityAssert {

  private final @Nullable AnalysisAssert whole;
  private final boolean missing;
  private final Consumer<AssertionError> failures;

  PartAssert(Asserted<P> asserted, Class<S> type) {
    super(asserted.part(), type);
    this.whole = asserted.whole();
    this.missing = asserted.missing();
    this.failures = asserted.failures();
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

  /** The part as messages show it: {@code the quote}, and below it the words. */
  abstract String described(P part);

  /**
   * Reports unless something holds of the part.
   *
   * @param expectation what should hold: {@code to have no source}
   * @param found what holds instead: {@code it is made by "Mara Ellison"}
   */
  final S check(Predicate<P> holds, String expectation, Function<P, String> found) {
    if (isThere() && !holds.test(actual)) {
      report("%nExpected %s%n%s%nbut %s", described(actual), expectation, found.apply(actual));
    }
    return myself;
  }

  /** Reports unless a property of the part is as expected. */
  final S has(String property, Object expected, Function<P, Object> found) {
    return check(
        part -> found.apply(part).equals(expected),
        "to have the " + property + " " + expected,
        part -> "it has " + found.apply(part));
  }

  /** Whether there is something to assert on; null fails, what was not found has failed already. */
  private boolean isThere() {
    if (actual == null && !missing) {
      report("%nExpected something to assert on%nbut found null");
    }
    return actual != null;
  }

  private void report(String message, Object... arguments) {
    failures.accept(failure(message, arguments));
  }
}
