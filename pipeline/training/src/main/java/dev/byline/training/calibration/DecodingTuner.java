package dev.byline.training.calibration;

import dev.byline.pipeline.internal.decoding.Constants;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.training.corpus.GoldArticle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses the constants of decoding on articles that were held out of training: costs of labels
 * that follow each other, by climbing towards the best mean span F1; then curves that turn scores
 * into true probabilities (Platt 1999), and the temperature of the links (Guo et al., ICML 2017).
 */
public final class DecodingTuner {

  private static final Logger LOG = LoggerFactory.getLogger(DecodingTuner.class);

  /** How often every cost is tried again. Chosen by hand, not measured. */
  private static final int ROUNDS = 2;

  /** By how much costs are moved at a time, in log odds. Chosen by hand, not measured. */
  private static final double[] STEPS = {-0.8, -0.4, 0.4, 0.8};

  /**
   * A move must help by this much F1: less is chance on 33 articles. Chosen by hand, not measured.
   */
  private static final double LEAST_GAIN = 2e-3;

  /** What link scores are divided by: above 1 makes them less sure. By hand. */
  private static final double[] LINK_TEMPERATURES = {0.5, 0.7, 1, 1.4, 2};

  /** What is added to the score of "no cue", in log odds. By hand. */
  private static final double[] NO_CUE = {-4, -3, -2, -1, 0};

  private final TuningSet heldOut;

  /**
   * A tuner that runs the encoder over articles once.
   *
   * @param articles that the encoder was not trained on
   */
  public DecodingTuner(OnnxSpanTagger tagger, List<GoldArticle> articles) {
    this.heldOut = new TuningSet(tagger, articles);
  }

  /**
   * The best constants found, starting from these.
   *
   * @param easier for each role how much easier a span shall begin than is best for the tagger
   *     alone, in log odds: what is found too much is left to the confidence that is learned behind
   *     it
   */
  public Constants tune(Constants start, Map<SpanRole, Double> easier) {
    Constants best = climb(start);
    for (Map.Entry<SpanRole, Double> entry : easier.entrySet()) {
      best = TransitionMove.BEGIN.apply(best, entry.getKey(), entry.getValue());
    }
    best = calibrateSpans(best);
    best = calibrateLinks(best);
    LOG.info("held out, tuned: {}", heldOut.scores(best));
    return best;
  }

  /** Moves one cost at a time, as long as that helps by more than chance would. */
  private Constants climb(Constants start) {
    Constants best = start;
    double bestScore = heldOut.scores(best).mean();
    LOG.info("held out, untuned: {}", heldOut.scores(best));
    for (int round = 0; round < ROUNDS; round++) {
      for (SpanRole role : SpanRole.values()) {
        for (TransitionMove move : TransitionMove.values()) {
          for (double step : STEPS) {
            Constants moved = move.apply(best, role, step);
            double score = heldOut.scores(moved).mean();
            if (score > bestScore + LEAST_GAIN) {
              LOG.info("{} {} {}: {}", role, move, step, heldOut.scores(moved));
              best = moved;
              bestScore = score;
            }
          }
        }
      }
    }
    return best;
  }

  /** Fits the curve of each role to scores that no curve has bent yet. */
  private Constants calibrateSpans(Constants constants) {
    int roles = SpanRole.values().length;
    double[] slopes = new double[roles];
    double[] shifts = new double[roles];
    double[] straight = new double[roles];
    Arrays.fill(straight, 1);
    Constants raw = ConstantsEdits.withCurves(constants, straight, new double[roles]);
    for (SpanRole role : SpanRole.values()) {
      PlattScaling.Curve curve = PlattScaling.fit(heldOut.points(raw, role));
      slopes[role.ordinal()] = curve.slope();
      shifts[role.ordinal()] = curve.shift();
    }
    return ConstantsEdits.withCurves(constants, slopes, shifts);
  }

  /** The temperature and the weight of "no cue" under which the right links are likeliest. */
  private Constants calibrateLinks(Constants constants) {
    Constants best = constants;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (double temperature : LINK_TEMPERATURES) {
      for (double noCue : NO_CUE) {
        Constants moved = ConstantsEdits.withLinks(constants, temperature, noCue);
        double score = heldOut.linkLikelihood(moved);
        if (score > bestScore) {
          best = moved;
          bestScore = score;
        }
      }
    }
    LOG.info(
        "links: temperature {}, no cue {}, log likelihood {}",
        best.linkTemperature(),
        best.noCue(),
        bestScore);
    return best;
  }
}
