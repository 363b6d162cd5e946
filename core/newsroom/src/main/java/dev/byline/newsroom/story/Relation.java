package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

/**
 * How two statements are related.
 *
 * @param kind how
 * @param one id of a statement
 * @param other id of another one
 * @param likeness how much of their words is the same, 0 to 1
 */
public record Relation(Kind kind, String one, String other, double likeness) {

  /** How statements can be related. */
  public enum Kind {
    /** Different sources say the same. */
    CORROBORATES,
    /** What one asserts the other denies. */
    CONTRADICTS,
    /** The same words are in quotation marks in another mouth: one of the articles may be wrong. */
    OTHER_SPEAKER
  }

  /** Checks that nothing is null. */
  public Relation {
    requireNonNull(kind, "kind");
    requireNonNull(one, "one");
    requireNonNull(other, "other");
  }
}
