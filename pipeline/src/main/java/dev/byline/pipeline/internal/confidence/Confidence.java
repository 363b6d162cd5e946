package dev.byline.pipeline.internal.confidence;

import dev.byline.pipeline.explain.Factor;
import dev.byline.pipeline.internal.scoring.Features;
import dev.byline.pipeline.internal.scoring.LinearModel;
import java.util.List;

/**
 * How likely a decision is right, from the evidence it rests on. The weights are learned by {@code
 * byline-train weights} from annotated articles that the tagger has not seen, and stand in three
 * readable resources, each of which says from how many decisions. Immutable; safe to share.
 *
 * @param claims weights of what speaks for a claim
 * @param speakers weights of what speaks for a speaker
 * @param nobody weights of what speaks for words that nobody said
 */
public record Confidence(LinearModel claims, LinearModel speakers, LinearModel nobody) {

  /** With the weights that ship with the library. */
  public static Confidence standard() {
    return new Confidence(
        read("claim-weights.tsv"), read("speaker-weights.tsv"), read("nobody-weights.tsv"));
  }

  /** The resources lie beside this class, where {@code byline-train weights} writes them. */
  private static LinearModel read(String resource) {
    return LinearModel.read(Confidence.class, resource);
  }

  /** That the content is what is attributed and the source who it is attributed to. */
  public double ofClaim(Features features) {
    return claims.probability(features);
  }

  /** That somebody is the speaker of a quotation. */
  public double ofSpeaker(Features features) {
    return speakers.probability(features);
  }

  /** That nobody is said to have uttered the words. */
  public double ofNobody(Features features) {
    return nobody.probability(features);
  }

  /** Why {@link #ofClaim} says what it says. */
  public List<Factor> claimFactors(Features features) {
    return claims.factors(features);
  }

  /** Why {@link #ofSpeaker} says what it says. */
  public List<Factor> speakerFactors(Features features) {
    return speakers.factors(features);
  }

  /** Why {@link #ofNobody} says what it says. */
  public List<Factor> nobodyFactors(Features features) {
    return nobody.factors(features);
  }
}
