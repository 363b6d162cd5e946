package dev.byline.newsroom.compare;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * One difference between two wordings: words that were replaced, left out or added. At least one
 * side has words.
 *
 * @param before the words of the earlier or original text, none where words were added
 * @param after the words of the later or derived text, none where words were left out
 */
public record WordChange(Optional<Excerpt> before, Optional<Excerpt> after) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if neither side has words
   */
  public WordChange {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change must have words on one side");
    }
  }

  /** The same as {@code [-left out-]} and {@code {+added+}}, as word diffs are printed. */
  @Override
  public String toString() {
    return before.map(words -> "[-" + words.text() + "-]").orElse("")
        + after.map(words -> "{+" + words.text() + "+}").orElse("");
  }
}
