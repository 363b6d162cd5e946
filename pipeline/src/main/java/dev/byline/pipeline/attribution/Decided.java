package dev.byline.pipeline.attribution;

import dev.byline.attribution.Source;
import dev.byline.pipeline.claim.ClaimKind;
import dev.byline.pipeline.scoring.Features;
import java.util.List;
import java.util.Optional;

/**
 * All that is decided about one article, before it is written down. The lists run in step with the
 * claims of the draft.
 *
 * @param draft claims, quotations and the decisions about them
 * @param sources who the source of each claim is
 * @param kinds what each claim does
 * @param scores how likely each claim is right, and why
 * @param kept indexes of the claims that go into the result, in text order
 */
record Decided(
    Draft draft,
    List<Optional<Source>> sources,
    List<ClaimKind> kinds,
    List<Scored> scores,
    List<Integer> kept) {

  /**
   * How likely a claim is right.
   *
   * @param features what speaks for and against it
   * @param confidence the probability
   */
  record Scored(Features features, double confidence) {}
}
