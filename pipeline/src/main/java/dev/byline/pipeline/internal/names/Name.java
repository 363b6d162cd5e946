package dev.byline.pipeline.internal.names;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.TokenRange;

/**
 * A name in the text, without title, article and possessive mark.
 *
 * @param tokens its words
 * @param type what it names
 */
public record Name(TokenRange tokens, EntityType type) implements Comparable<Name> {

  @Override
  public int compareTo(Name other) {
    return tokens.compareTo(other.tokens);
  }
}
