package dev.byline.pipeline.internal.coref;

import dev.byline.entity.Gender;
import dev.byline.pipeline.internal.description.Pronoun;
import dev.byline.pipeline.internal.names.Referent;
import java.util.List;

/**
 * What a pronoun shows of the gender of whom it is taken to mean: nothing where that is doubtful,
 * as a wrong gender would mislead all later pronouns. Stateless.
 */
final class ShownGender {

  /** Who is so many times less likely is not thought of. Set by hand, 29 November 2026. */
  private static final double FAR = 10;

  private ShownGender() {}

  /**
   * Believes a pronoun.
   *
   * @param candidates who may be meant, best first
   * @param owns whether it says whose something is: of 'demanded his resignation' little is shown
   * @param sure whether nothing else makes it doubtful who is meant
   */
  static void learn(
      Pronoun pronoun,
      int token,
      List<DiscourseModel.Scored> candidates,
      boolean owns,
      boolean sure) {
    Referent best = candidates.get(0).referent();
    if (best.isGuess() && !best.mayBe(pronoun.gender())) {
      best.unguess(pronoun.gender(), token);
    }
    boolean doubtful = owns && (best.isGuess() || !isShown(best) && isOther(candidates));
    if (pronoun.gender() != Gender.UNKNOWN
        && sure
        && !doubtful
        && PronounAntecedents.isClear(candidates)) {
      best.learn(pronoun.gender(), token);
    }
  }

  /** Whether there is somebody else of whom the article shows that he is a 'he'. */
  private static boolean isOther(List<DiscourseModel.Scored> candidates) {
    double least = candidates.get(0).score() / FAR;
    return candidates.stream().anyMatch(one -> isShown(one.referent()) && one.score() > least);
  }

  private static boolean isShown(Referent referent) {
    return referent.gender() != Gender.UNKNOWN && !referent.isGuess();
  }
}
