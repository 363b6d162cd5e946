package dev.byline.newsroom.story;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.ClaimId;
import java.util.Optional;

/**
 * Through whose hands a statement went, one of them.
 *
 * @param kind what they did
 * @param name who: a person, an institution, a newspaper; for an article without an outlet its id
 * @param claim the claim of the article that says so
 * @param article an article of the story that this one relays, or for the last step the article
 *     itself
 */
public record Step(Kind kind, String name, Optional<ClaimId> claim, Optional<String> article) {

  /** What was done. */
  public enum Kind {
    /** What the speaker refers to, as in "according to media reports". */
    ORIGIN,
    /** The speaker said it. */
    SAID,
    /** The speaker said it to them, or there: "told Polish public radio". */
    TOLD,
    /** They reported it, as this article says. */
    REPORTED,
    /** This article says so. */
    PUBLISHED
  }

  /** Checks that nothing is null. */
  public Step {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(claim, "claim");
    requireNonNull(article, "article");
  }
}
