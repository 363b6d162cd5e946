package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

/**
 * What stands in a masked text for a quotation or a name.
 *
 * @param token how it is written, such as {@code [[Q1]]}
 * @param kind what it stands for
 * @param words what it stands for, exactly as the text had it, a quotation with its marks
 */
public record Placeholder(String token, Kind kind, String words) {

  /** What a placeholder stands for. */
  public enum Kind {
    /** A quotation: stands once. */
    QUOTATION,
    /** A name as it is written: stands wherever the name did. */
    NAME
  }

  /** Checks that nothing is null. */
  public Placeholder {
    requireNonNull(token, "token");
    requireNonNull(kind, "kind");
    requireNonNull(words, "words");
  }
}
