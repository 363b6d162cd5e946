package dev.byline.training.calibration;

import dev.byline.pipeline.internal.decoding.Constants;
import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.pipeline.tagging.SpanRole;

/**
 * What tuning can make cheaper or dearer in the decoder, which chooses the likeliest sequence of
 * labels (Viterbi over transition scores, as in a conditional random field: Lafferty et al. 2001,
 * but with scores that are climbed to and not learned by gradient).
 */
enum TransitionMove {
  /** To begin a span after anything but one of its role: how many are found. */
  BEGIN,
  /** To go on with a span: how long they are. */
  GO_ON,
  /** To begin a span right after one of its role: whether neighbours are one or two. */
  BEGIN_AGAIN;

  /**
   * Constants with one cost moved.
   *
   * @param by added to the score in log odds: above zero is cheaper
   */
  Constants apply(Constants constants, SpanRole role, double by) {
    double[][] moved = new double[Label.COUNT][];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = constants.transitions()[i].clone();
    }
    int begin = Label.begin(role).ordinal();
    int inside = Label.inside(role).ordinal();
    for (int from = 0; from < Label.COUNT; from++) {
      boolean same = from == begin || from == inside;
      if (this == GO_ON && same) {
        moved[from][inside] += by;
      }
      if (this == BEGIN && !same || this == BEGIN_AGAIN && same) {
        moved[from][begin] += by;
      }
    }
    return ConstantsEdits.withTransitions(constants, moved);
  }
}
