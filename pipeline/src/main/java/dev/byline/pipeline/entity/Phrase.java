package dev.byline.pipeline.entity;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.Optional;

/**
 * A noun phrase without what follows its head.
 *
 * @param tokens from determiner to head
 * @param name the name that its head belongs to, where it is one
 */
record Phrase(TokenRange tokens, Optional<Name> name) {

  int head() {
    return tokens.end() - 1;
  }

  /** Index of the first token of the name, or of the head. */
  int headStart() {
    return name.map(n -> n.tokens().start()).orElse(head());
  }
}
