package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * An attribution that a rule found.
 *
 * @param rule which rule
 * @param cue the words that attribute, not empty
 * @param source who, where the text says
 * @param contents what, in text order, none empty
 * @param score how sure the rule is, 0 to 1
 */
public record Match(
    String rule,
    TokenRange cue,
    Optional<TokenRange> source,
    List<TokenRange> contents,
    double score) {

  /** Copies the contents. */
  public Match {
    contents = List.copyOf(contents);
  }

  /** First token of the contents. */
  int contentStart() {
    return contents.get(0).start();
  }

  /** The same under the name of another rule. */
  Match by(String other) {
    return new Match(other, cue, source, contents, score);
  }

  /** The same with another stretch of content at its end. */
  Match continuedBy(TokenRange more) {
    java.util.ArrayList<TokenRange> longer = new java.util.ArrayList<>(contents);
    longer.add(more);
    return new Match(rule, cue, source, longer, score);
  }
}
