package dev.byline.text;

import static java.util.Objects.requireNonNull;

/**
 * A span together with the text it covers. Obtained from {@link Article#excerpt(Span)}, which
 * guarantees that the two agree; whoever builds one by hand is checked when the result of the
 * article is built.
 *
 * @param span where in the article
 * @param text the characters of the article there, unchanged
 */
public record Excerpt(Span span, String text) {

  /**
   * Checks that the text is as long as the span.
   *
   * @throws IllegalArgumentException if the lengths differ
   */
  public Excerpt {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "text of " + text.length() + " code units cannot fill the span " + span);
    }
  }

  /** Offset of the first code unit. */
  public int start() {
    return span.start();
  }

  /** Offset behind the last code unit. */
  public int end() {
    return span.end();
  }
}
