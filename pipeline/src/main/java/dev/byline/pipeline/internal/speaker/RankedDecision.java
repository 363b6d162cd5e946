package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.internal.scoring.Features;
import java.util.List;

/**
 * What was decided about a quotation and what it was chosen from.
 *
 * @param decision what was decided
 * @param confidence calibrated probability, 0 to 1, that it is right
 * @param candidates the speakers that were possible, the likeliest first
 * @param nobody what is known about the words, should nobody have uttered them
 */
public record RankedDecision(
    SpeakerDecision decision,
    double confidence,
    List<SpeakerCandidate> candidates,
    Features nobody) {

  /** Copies the list. */
  public RankedDecision {
    candidates = List.copyOf(candidates);
  }

  /** The same where what was decided has become a relation of the article. */
  RankedDecision with(SpeakerDecision made) {
    return new RankedDecision(made, confidence, candidates, nobody);
  }
}
