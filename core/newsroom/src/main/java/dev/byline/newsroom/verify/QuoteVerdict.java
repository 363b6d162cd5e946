package dev.byline.newsroom.verify;

/** What became of a quotation on its way from the original into a derived text. */
public enum QuoteVerdict {
  /** Word for word what the original has between quotation marks. Typography does not count. */
  VERBATIM,
  /**
   * Its words in order, with some left out at the ends, or where an ellipsis or brackets say so.
   */
  TRIMMED,
  /** Put together from two or more passages that do not belong together, as if they were one. */
  COMBINED,
  /** Some words are others, were added, or left out without a sign of it. */
  ALTERED,
  /** The words are there, in whatever wording, but somebody else is said to have said them. */
  OTHER_SPEAKER,
  /** The original has no such quotation. */
  INVENTED;

  /** Whether nobody need look at it: verbatim or trimmed. */
  public boolean isFaithful() {
    return this == VERBATIM || this == TRIMMED;
  }
}
