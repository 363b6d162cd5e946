package dev.byline.attribution;

import dev.byline.internal.Checks;
import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * Words between quotation marks.
 *
 * @param id unique within the article
 * @param excerpt the words with their marks, as they stand in the article
 * @param text the words without the marks and without white space around them
 * @param attribution who is said to have uttered them, or why nobody is
 * @param confidence calibrated probability, 0 to 1, that the attribution is right
 * @param decidedBy the rule or model that decided
 */
public record Quote(
    QuoteId id,
    Excerpt excerpt,
    String text,
    Attribution attribution,
    double confidence,
    String decidedBy) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the text does not stand in the excerpt, the confidence is
   *     not a probability, or nobody is named as having decided
   */
  public Quote {
    Checks.notNull("id", id, "excerpt", excerpt, "text", text, "attribution", attribution);
    Checks.decision(confidence, decidedBy);
    if (!excerpt.text().contains(text)) {
      throw new IllegalArgumentException(
          "text of quote " + id + " must stand in its excerpt: \"" + text + "\"");
    }
  }

  /** Who is said to have uttered the words; empty if nobody is. */
  public Optional<Source> speaker() {
    return attributed().map(Attribution.Attributed::speaker);
  }

  /** The words that introduce the speech. */
  public Optional<Excerpt> cue() {
    return attributed().flatMap(Attribution.Attributed::cue);
  }

  /** The claim that the quote is part of. */
  public Optional<ClaimId> claim() {
    return attributed().flatMap(Attribution.Attributed::claim);
  }

  /** Why nobody is given as the speaker; empty if somebody is. */
  public Optional<UnattributedReason> unattributed() {
    return attribution instanceof Attribution.Unattributed none
        ? Optional.of(none.reason())
        : Optional.empty();
  }

  private Optional<Attribution.Attributed> attributed() {
    return attribution instanceof Attribution.Attributed some
        ? Optional.of(some)
        : Optional.empty();
  }
}
