package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;
import java.util.Optional;

/** Whether somebody is said to have uttered a quote, and who. Never a guess: see the reasons. */
public sealed interface Attribution {

  /**
   * Somebody is said to have uttered it.
   *
   * @param speaker who
   * @param cue the words that say so, such as "said"; empty where speech continues without them
   * @param claim the claim that the quote is part of
   */
  record Attributed(Source speaker, Optional<Excerpt> cue, Optional<ClaimId> claim)
      implements Attribution {

    /** Checks that nothing is null. */
    public Attributed {
      requireNonNull(speaker, "speaker");
      requireNonNull(cue, "cue");
      requireNonNull(claim, "claim");
    }
  }

  /**
   * Nobody is.
   *
   * @param reason why
   */
  record Unattributed(UnattributedReason reason) implements Attribution {

    /** Checks that nothing is null. */
    public Unattributed {
      requireNonNull(reason, "reason");
    }
  }
}
