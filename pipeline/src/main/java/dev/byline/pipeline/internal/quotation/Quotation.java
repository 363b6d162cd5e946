package dev.byline.pipeline.internal.quotation;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.text.Span;

/**
 * Words between quotation marks, whoever said them and whether or not anybody did. A quotation
 * never spans two paragraphs: where one goes on in the next paragraph, both are quotations and the
 * second continues the first.
 *
 * @param index position in {@link Quotations#quotations()}
 * @param span where in the article, with the marks
 * @param tokens its tokens, with the marks
 * @param inside its tokens without the marks, never empty
 * @param style what kind of marks
 * @param parent index of the quotation that encloses this one, or {@link #NONE}
 * @param continues index of the quotation in an earlier paragraph that this one goes on from, or
 *     {@link #NONE}
 * @param opened whether an opening mark stands in front of it
 * @param closed whether a closing mark stands behind it
 */
public record Quotation(
    int index,
    Span span,
    TokenRange tokens,
    TokenRange inside,
    Style style,
    int parent,
    int continues,
    boolean opened,
    boolean closed) {

  /** Instead of an index, where there is no such quotation. */
  public static final int NONE = -1;

  /** The kinds of quotation marks, told by the opening one. */
  public enum Style {
    /** {@code "…"} or {@code “…”}. */
    DOUBLE,
    /** {@code '…'} or {@code ‘…’}. */
    SINGLE,
    /** {@code „…“} or {@code ‚…‘}. */
    LOW,
    /** {@code «…»} or {@code ‹…›}. */
    GUILLEMET
  }

  /** Checks that the ranges fit into each other. */
  public Quotation {
    requireNonNull(span, "span");
    requireNonNull(style, "style");
    if (inside.isEmpty() || !tokens.contains(inside)) {
      throw new IllegalArgumentException(
          "the words " + inside + " of a quotation must lie in its tokens " + tokens);
    }
    if (parent >= index || continues >= index || parent < NONE || continues < NONE) {
      throw new IllegalArgumentException(
          "quotation " + index + " cannot lie in " + parent + " or continue " + continues);
    }
  }

  /** Whether it lies in another quotation. */
  public boolean isNested() {
    return parent != NONE;
  }

  /** Whether it goes on from a quotation in an earlier paragraph. */
  public boolean isContinuation() {
    return continues != NONE;
  }
}
