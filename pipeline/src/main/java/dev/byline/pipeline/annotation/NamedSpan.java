package dev.byline.pipeline.annotation;

import static java.util.Objects.requireNonNull;

/**
 * A name that the named-entity tagger found.
 *
 * @param tokens its tokens, not empty
 * @param type what kind of name
 */
public record NamedSpan(TokenRange tokens, Type type) {

  /** The kinds of names that the taggers tell apart. */
  public enum Type {
    /** A human being. */
    PERSON,
    /** A company, agency, party, team. */
    ORGANIZATION,
    /** A country, city, region, place. */
    LOCATION,
    /** A nationality, event, work or other name. */
    MISC
  }

  /** Checks that nothing is null and there is a token. */
  public NamedSpan {
    requireNonNull(type, "type");
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a name must have a token");
    }
  }
}
