package dev.byline.internal;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** What the constructors of results ask of their parts. */
public final class Checks {

  private Checks() {}

  /**
   * Refuses null.
   *
   * @param namesAndValues the name of each part, and behind it the part
   * @throws NullPointerException with the name of the first part that is null
   */
  public static void notNull(@Nullable Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      requireNonNull(namesAndValues[i + 1], String.valueOf(namesAndValues[i]));
    }
  }

  /**
   * Refuses a text that says nothing.
   *
   * @param what it is, for the message
   * @throws IllegalArgumentException if there is nothing but white space
   */
  public static void notBlank(String text, String what) {
    requireNonNull(text, what);
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
  }

  /**
   * Checks how sure something is, and who says so.
   *
   * @throws IllegalArgumentException if the confidence is not within [0, 1], or nobody decided
   */
  public static void decision(double confidence, String decidedBy) {
    requireNonNull(decidedBy, "decidedBy");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be within [0, 1]");
    }
    if (decidedBy.isBlank()) {
      throw new IllegalArgumentException("decidedBy must name a rule or model");
    }
  }
}
