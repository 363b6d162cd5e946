package dev.byline.pipeline.rules;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A text on which a rule answers, or on which it passes.
 *
 * @param answers whether it answers
 * @param text the text
 * @param expected what it answers, for an attribution {@code source | cue | content} with nothing
 *     between the bars for what the text does not have; empty if any answer will do
 */
public record RuleExample(boolean answers, String text, Optional<String> expected) {

  /** Checks that there is a text. */
  public RuleExample {
    requireNonNull(expected, "expected");
    if (text.isBlank()) {
      throw new IllegalArgumentException("an example needs a text");
    }
  }

  /** A text on which the rule gives this answer, perhaps among others. */
  public static RuleExample answers(String text, String expected) {
    return new RuleExample(true, text, Optional.of(expected));
  }

  /** A text on which the rule passes. */
  public static RuleExample passes(String text) {
    return new RuleExample(false, text, Optional.empty());
  }
}
