package dev.byline.analysis;

import static java.util.Objects.requireNonNull;

import dev.byline.internal.Checks;

/**
 * Something about the text that the analysis had to assume, repair or leave out.
 *
 * @param code stable identifier, such as {@code UNCLOSED_QUOTE}
 * @param message what was found and what was assumed, for a human reader
 * @param start offset in UTF-16 code units where it begins
 * @param end offset behind it; equal to {@code start} where it has no extent, as in an empty text
 */
public record Diagnostic(String code, String message, int start, int end) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the code is blank or the offsets are not in order
   */
  public Diagnostic {
    requireNonNull(code, "code");
    requireNonNull(message, "message");
    Checks.notBlank(code, "code of a diagnostic");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "diagnostic [" + start + ", " + end + ") must satisfy 0 <= start <= end");
    }
  }
}
