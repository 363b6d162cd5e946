package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

/**
 * What a machine did to a placeholder.
 *
 * @param kind what
 * @param token the placeholder; of one that is unknown or changed as the machine wrote it
 */
public record MaskFault(Kind kind, String token) {

  /** What may happen to a placeholder. */
  public enum Kind {
    /** It is gone. */
    LOST,
    /** A quotation stands more than once. */
    DOUBLED,
    /** It is written in another way; it was put back all the same. */
    CHANGED,
    /** It looks like a placeholder and is none; it was left as it is. */
    UNKNOWN
  }

  /** Checks that nothing is null. */
  public MaskFault {
    requireNonNull(kind, "kind");
    requireNonNull(token, "token");
  }
}
