package dev.byline.newsroom.verify;

/** What became of a claim on its way from the original into a derived text. */
public enum ClaimVerdict {
  /** The original has it, from the same source and as firmly. */
  SUPPORTED,
  /** The original has it, said less firmly: it alleges where the derived text says. */
  STRONGER,
  /** The original has it, said more firmly. */
  WEAKER,
  /** The original has it from somebody else, or says so itself. */
  OTHER_SOURCE,
  /** The original says the opposite. */
  REVERSED,
  /** The original has no such claim. */
  MISSING;

  /** Whether nobody need look at it: supported, or weaker than the original, which harms nobody. */
  public boolean isFaithful() {
    return this == SUPPORTED || this == WEAKER;
  }
}
