package dev.byline.training;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagger.Constants;
import dev.byline.pipeline.tagger.Decoder;
import dev.byline.pipeline.tagger.Label;
import dev.byline.pipeline.tagger.OnnxSpanTagger;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses the constants of decoding on articles that were held out of training: costs of labels
 * that follow each other, by climbing towards the best mean span F1; then slopes that turn scores
 * into true probabilities (Platt 1999) and temperatures.
 */
final class Tuner {

  private static final Logger LOG = LoggerFactory.getLogger(Tuner.class);
  private static final int ROUNDS = 2;
  private static final double LEAST_GAIN = 2e-3;
  private static final int NEWTON_STEPS = 50;

  /** A held-out article with what the encoder says of it. */
  private record Case(AnnotatedText text, List<GoldAttribution> gold, List<Decoder.Read> reads) {}

  private final List<Case> cases = new ArrayList<>();

  Tuner(OnnxSpanTagger tagger, List<GoldArticle> articles) {
    for (GoldArticle article : articles) {
      cases.add(
          new Case(article.text(), article.annotators().get(0), tagger.encode(article.text())));
    }
  }

  /**
   * The best constants found, starting from these.
   *
   * @param easier for each role how much easier a span shall begin than is best for the tagger
   *     alone: what is found too much is left to the confidence that is learned behind it
   */
  Constants tune(Constants start, Map<SpanRole, Double> easier) {
    Constants best = climb(start);
    for (Map.Entry<SpanRole, Double> entry : easier.entrySet()) {
      best = Move.BEGIN.apply(best, entry.getKey(), entry.getValue());
    }
    best = calibrateSpans(best);
    best = calibrateLinks(best);
    LOG.info("held out, tuned: {}", counts(best));
    return best;
  }

  private SpanCounts counts(Constants constants) {
    Decoder decoder = new Decoder(constants);
    SpanCounts counts = new SpanCounts();
    cases.forEach(c -> counts.add(c.gold(), decoder.decode(c.text(), c.reads())));
    return counts;
  }

  /** Moves one cost at a time, as long as that helps by more than chance would. */
  private Constants climb(Constants start) {
    Constants best = start;
    double bestScore = counts(best).mean();
    LOG.info("held out, untuned: {}", counts(best));
    for (int round = 0; round < ROUNDS; round++) {
      for (SpanRole role : SpanRole.values()) {
        for (Move move : Move.values()) {
          for (double step : new double[] {-0.8, -0.4, 0.4, 0.8}) {
            Constants moved = move.apply(best, role, step);
            double score = counts(moved).mean();
            if (score > bestScore + LEAST_GAIN) {
              LOG.info("{} {} {}: {}", role, move, step, counts(moved));
              best = moved;
              bestScore = score;
            }
          }
        }
      }
    }
    return best;
  }

  /** What can be made dearer or cheaper. */
  private enum Move {
    BEGIN,
    GO_ON,
    BEGIN_AGAIN;

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
      return new Constants(
          constants.name(),
          constants.window(),
          constants.overlap(),
          moved,
          constants.temperature(),
          constants.linkTemperature(),
          constants.noCue(),
          constants.slopes(),
          constants.shifts());
    }
  }

  private Constants calibrateSpans(Constants constants) {
    int roles = SpanRole.values().length;
    double[] slopes = new double[roles];
    double[] shifts = new double[roles];
    Constants raw = withCurve(constants, ones(roles), new double[roles]);
    Decoder decoder = new Decoder(raw);
    for (SpanRole role : SpanRole.values()) {
      List<double[]> points = new ArrayList<>();
      for (Case c : cases) {
        Set<TokenRange> wanted = SpanCounts.wanted(c.gold(), role);
        for (TaggedSpan span : decoder.decode(c.text(), c.reads()).spans()) {
          if (span.role() == role) {
            double p = Math.min(1 - 1e-6, Math.max(1e-6, span.score()));
            points.add(
                new double[] {Math.log(p / (1 - p)), wanted.contains(span.tokens()) ? 1 : 0});
          }
        }
      }
      double[] curve = logistic(points);
      slopes[role.ordinal()] = curve[0];
      shifts[role.ordinal()] = curve[1];
    }
    return withCurve(constants, slopes, shifts);
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }

  private static Constants withCurve(Constants constants, double[] slopes, double[] shifts) {
    return new Constants(
        constants.name(),
        constants.window(),
        constants.overlap(),
        constants.transitions(),
        constants.temperature(),
        constants.linkTemperature(),
        constants.noCue(),
        slopes,
        shifts);
  }

  /** Slope and shift of the logistic curve through points, by Newton's method. */
  static double[] logistic(List<double[]> points) {
    double slope = 1;
    double shift = 0;
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double gradientSlope = 0;
      double gradientShift = 0;
      double slopeSlope = 1e-3;
      double slopeShift = 0;
      double shiftShift = 1e-3;
      for (double[] point : points) {
        double p = 1 / (1 + Math.exp(-(slope * point[0] + shift)));
        double error = point[1] - p;
        double weight = p * (1 - p);
        gradientSlope += error * point[0];
        gradientShift += error;
        slopeSlope += weight * point[0] * point[0];
        slopeShift += weight * point[0];
        shiftShift += weight;
      }
      double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
      slope += (shiftShift * gradientSlope - slopeShift * gradientShift) / determinant;
      shift += (slopeSlope * gradientShift - slopeShift * gradientSlope) / determinant;
    }
    return new double[] {slope, shift};
  }

  /** The temperature and the weight of "no cue" under which the right links are likeliest. */
  private Constants calibrateLinks(Constants constants) {
    Constants best = constants;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (double temperature : new double[] {0.5, 0.7, 1, 1.4, 2}) {
      for (double noCue : new double[] {-4, -3, -2, -1, 0}) {
        Constants moved =
            new Constants(
                constants.name(),
                constants.window(),
                constants.overlap(),
                constants.transitions(),
                constants.temperature(),
                temperature,
                noCue,
                constants.slopes(),
                constants.shifts());
        double score = linkLikelihood(moved);
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

  private double linkLikelihood(Constants constants) {
    Decoder decoder = new Decoder(constants);
    double sum = 0;
    int count = 0;
    for (Case c : cases) {
      Set<List<TokenRange>> right = new HashSet<>();
      Set<TokenRange> parts = new HashSet<>();
      for (GoldAttribution attribution : c.gold()) {
        List<TokenRange> both = new ArrayList<>(attribution.sources());
        both.addAll(attribution.contents());
        parts.addAll(both);
        both.forEach(part -> attribution.cues().forEach(cue -> right.add(List.of(part, cue))));
      }
      Tagging tagging = decoder.decode(c.text(), c.reads());
      double[] likely = new double[tagging.spans().size()];
      for (Link link : tagging.links()) {
        TokenRange part = tagging.spans().get(link.span()).tokens();
        boolean good =
            link.cue() == Link.NO_CUE
                ? right.stream().noneMatch(pair -> pair.get(0).equals(part))
                : right.contains(List.of(part, tagging.spans().get(link.cue()).tokens()));
        likely[link.span()] += parts.contains(part) && good ? link.score() : 0;
      }
      for (double p : likely) {
        if (p > 0) {
          sum += Math.log(p);
          count++;
        }
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
