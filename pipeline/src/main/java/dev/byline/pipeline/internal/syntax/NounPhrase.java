package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Name;
import java.util.Optional;

/**
 * A noun phrase without what follows its head.
 *
 * @param tokens from determiner to head
 * @param name the name that its head belongs to, where it is one
 */
public record NounPhrase(TokenRange tokens, Optional<Name> name) {

  /** Index of its last noun. */
  public int head() {
    return tokens.end() - 1;
  }
}
