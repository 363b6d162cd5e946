package dev.byline.pipeline.rules;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * An attribution that a rule found.
 *
 * @param source the words that say who, where the text has them
 * @param cue the words that attribute
 * @param contents what is attributed, in text order, at least one, not overlapping
 */
public record RuleAnswer(Optional<TokenRange> source, TokenRange cue, List<TokenRange> contents) {

  /**
   * Copies the contents.
   *
   * @throws IllegalArgumentException if a range is empty, there is no content, or contents overlap
   */
  public RuleAnswer {
    requireNonNull(source, "source");
    requireNonNull(cue, "cue");
    contents = List.copyOf(contents);
    if (contents.isEmpty() || cue.isEmpty() || source.filter(TokenRange::isEmpty).isPresent()) {
      throw new IllegalArgumentException("cue, content and source must not be empty");
    }
    int end = 0;
    for (TokenRange content : contents) {
      if (content.isEmpty() || content.start() < end) {
        throw new IllegalArgumentException("contents must be in order and not empty: " + contents);
      }
      end = content.end();
    }
  }
}
