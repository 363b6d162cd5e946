package dev.byline.pipeline.internal.coref;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * What a learned model says of the pronouns of one article: how likely each is to take up one
 * mention or another. It reads words and syntax that no rule lists; it knows nothing of who is the
 * same person, of gender or of number.
 */
@FunctionalInterface
public interface AntecedentScores {

  /** Knows nothing, as where no learned model runs. */
  AntecedentScores NONE = (pronoun, mentions) -> Optional.empty();

  /**
   * How likely a pronoun is to go back to each of these mentions.
   *
   * @param pronoun its token
   * @param mentions the mentions to choose from
   * @return the share of each mention and, behind them, that of anything else; a mention that the
   *     model did not see together with the pronoun is {@link Double#NaN}; empty where it has
   *     nothing to say
   */
  Optional<double[]> shares(int pronoun, List<TokenRange> mentions);
}
