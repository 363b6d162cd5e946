package dev.byline.index;

import static java.util.Objects.requireNonNull;

/**
 * Why an entity of one article stands together with those of others.
 *
 * @param kind what they have in common
 * @param evidence the words that they have in common, in lower case, such as "mara ellison, port
 *     union"
 */
public record MergeReason(Kind kind, String evidence) {

  /** What entities of several articles may have in common. */
  public enum Kind {
    /** Nothing: it is known from this article only. */
    ONLY_ONE,
    /** The full name of a person, or the name of an institution, place or group. */
    SAME_NAME,
    /** The name, and a role. */
    SAME_NAME_AND_ROLE,
    /** The name, and where it belongs. */
    SAME_NAME_AND_AFFILIATION,
    /** A name that one of the articles gives as another name for it. */
    KNOWN_ALIAS
  }

  /** Checks that nothing is null. */
  public MergeReason {
    requireNonNull(kind, "kind");
    requireNonNull(evidence, "evidence");
  }
}
