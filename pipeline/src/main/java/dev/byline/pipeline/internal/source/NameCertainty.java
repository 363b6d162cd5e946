package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.internal.coref.DiscourseModel;
import java.util.List;

/**
 * How likely it is that a source is whom it is said to be, where its words are a pronoun or a
 * description: from how far the best candidate is ahead of the next.
 *
 * <p>The two numbers for pronouns are a logistic regression on 103 pronouns that are sources: those
 * of the hard cases, of the genre articles and of the canonical speakers of PolNeAR dev, 28
 * November 2026. In cross-validation by tenths the log loss is 0.29, against 0.36 for the share of
 * right ones, 88 %, alone. Of those where the two best are about even (a lead below 0.3) one in six
 * was right, of those with a lead of 2 and more all but one in 71.
 */
final class NameCertainty {

  /** The log odds where the two best are even. */
  private static final double EVEN = -0.46;

  /** What the natural logarithm of the ratio of their scores adds to the log odds. */
  private static final double PER_LEAD = 1.33;

  /** A longer lead makes no difference; nobody else to be meant counts as much. */
  private static final double LONGEST_LEAD = 4;

  /**
   * Of a description that is taken to mean somebody named: 56 of 69 such persons are right in GUM's
   * biographies and interviews.
   */
  static final double OF_DESCRIPTION = 0.81;

  private NameCertainty() {}

  /** How sure the first of the candidates of a pronoun is; there must be one. */
  static double ofPronoun(List<DiscourseModel.Scored> candidates) {
    return 1 / (1 + StrictMath.exp(-(EVEN + PER_LEAD * lead(candidates))));
  }

  private static double lead(List<DiscourseModel.Scored> candidates) {
    if (candidates.size() < 2 || candidates.get(1).score() <= 0) {
      return LONGEST_LEAD;
    }
    double ratio = candidates.get(0).score() / candidates.get(1).score();
    return Math.min(LONGEST_LEAD, StrictMath.log(ratio));
  }
}
