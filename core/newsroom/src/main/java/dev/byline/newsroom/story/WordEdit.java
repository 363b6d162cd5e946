package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

/**
 * Words of a variant beside those of the base.
 *
 * @param kind what became of them
 * @param base the words of the base; empty where words were added
 * @param variant the words of the variant; empty where words were left out
 */
public record WordEdit(Kind kind, String base, String variant) {

  /** What became of the words of the base. */
  public enum Kind {
    /** They are there. */
    KEPT,
    /** Others are in their place. */
    CHANGED,
    /** There are words that the base does not have. */
    ADDED,
    /** They are left out. */
    DROPPED
  }

  /** Checks that nothing is null. */
  public WordEdit {
    requireNonNull(kind, "kind");
    requireNonNull(base, "base");
    requireNonNull(variant, "variant");
  }
}
