package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A text in which quotations and names are back.
 *
 * @param text the text
 * @param faults what happened to placeholders on the way; none if all is well
 */
public record UnmaskedText(String text, List<MaskFault> faults) {

  /** Copies the list. */
  public UnmaskedText {
    requireNonNull(text, "text");
    faults = List.copyOf(faults);
  }
}
