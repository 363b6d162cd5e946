package dev.byline.newsroom.versions;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.Claim;
import dev.byline.newsroom.compare.FirmnessChange;
import dev.byline.newsroom.compare.WordChange;
import java.util.List;
import java.util.Optional;

/**
 * A claim that is not in two versions of an article as it was.
 *
 * @param kind what became of it
 * @param before the claim of the earlier version, none if it was added
 * @param after the claim of the later version, none if it was dropped
 * @param firmness in which ways it is said more or less firmly
 * @param wording which words are others; the words that only say how firmly are among them
 */
public record ClaimChange(
    Kind kind,
    Optional<Claim> before,
    Optional<Claim> after,
    List<FirmnessChange> firmness,
    List<WordChange> wording) {

  /** What became of a claim, from what matters most to what matters least. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    DROPPED,
    /** The later version says the opposite. */
    REVERSED,
    /** It is said to be somebody else's. */
    REATTRIBUTED,
    /** It is said more firmly: hedged less, confirmed. */
    STRONGER,
    /** It is said less firmly: hedged more, only claimed. */
    WEAKER,
    /** It is said in other words, or with other figures. */
    REWORDED
  }

  /**
   * Copies the lists and checks the arguments.
   *
   * @throws IllegalArgumentException unless there is a claim before or after
   */
  public ClaimChange {
    requireNonNull(kind, "kind");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    firmness = List.copyOf(firmness);
    wording = List.copyOf(wording);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change needs a claim before or after");
    }
  }
}
