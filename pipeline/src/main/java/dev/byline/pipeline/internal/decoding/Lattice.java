package dev.byline.pipeline.internal.decoding;

import dev.byline.pipeline.tagging.SpanRole;

/**
 * The label sequences of one paragraph with their scores: a chain of the encoder's logits and the
 * costs of label after label, under the constraint that nothing is continued that has not begun.
 * Gives the best sequence (Viterbi) and how likely a span is exactly so (forward and backward
 * sums).
 */
final class Lattice {

  private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;
  private static final int COUNT = Label.COUNT;
  private static final Label[] LABELS = Label.values();

  private final double[][] emissions;
  private final double[][] transitions;
  private final double[][] forward;
  private final double[][] backward;
  private final double total;

  /**
   * A lattice.
   *
   * @param logits for each token, at least one, a logit for each label
   * @param transitions added where the second label follows the first
   */
  Lattice(double[][] logits, double[][] transitions) {
    this.emissions = logits;
    this.transitions = transitions;
    this.forward = new double[logits.length][COUNT];
    this.backward = new double[logits.length][COUNT];
    this.total = sweep();
  }

  private double step(int from, int to) {
    return LABELS[to].mayFollow(LABELS[from]) ? transitions[from][to] : IMPOSSIBLE;
  }

  private double start(int label) {
    return LABELS[label].isInside() ? IMPOSSIBLE : transitions[Label.OUTSIDE.ordinal()][label];
  }

  private double sweep() {
    int n = emissions.length;
    double[] terms = new double[COUNT];
    for (int to = 0; to < COUNT; to++) {
      forward[0][to] = start(to) + emissions[0][to];
    }
    for (int i = 1; i < n; i++) {
      for (int to = 0; to < COUNT; to++) {
        for (int from = 0; from < COUNT; from++) {
          terms[from] = forward[i - 1][from] + step(from, to);
        }
        forward[i][to] = logSum(terms) + emissions[i][to];
      }
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int from = 0; from < COUNT; from++) {
        for (int to = 0; to < COUNT; to++) {
          terms[to] = step(from, to) + emissions[i + 1][to] + backward[i + 1][to];
        }
        backward[i][from] = logSum(terms);
      }
    }
    return logSum(forward[n - 1]);
  }

  /** The most likely sequence of labels, as ordinals. */
  int[] best() {
    int n = emissions.length;
    double[] scores = new double[COUNT];
    int[][] before = new int[n][COUNT];
    for (int label = 0; label < COUNT; label++) {
      scores[label] = start(label) + emissions[0][label];
    }
    for (int i = 1; i < n; i++) {
      double[] next = new double[COUNT];
      for (int to = 0; to < COUNT; to++) {
        int arg = 0;
        double most = IMPOSSIBLE;
        for (int from = 0; from < COUNT; from++) {
          double score = scores[from] + step(from, to);
          if (score > most) {
            most = score;
            arg = from;
          }
        }
        before[i][to] = arg;
        next[to] = most + emissions[i][to];
      }
      scores = next;
    }
    int[] path = new int[n];
    for (int label = 1; label < COUNT; label++) {
      path[n - 1] = scores[label] > scores[path[n - 1]] ? label : path[n - 1];
    }
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = before[i][path[i]];
    }
    return path;
  }

  /** The probability that the tokens from start to end, and no others, are a span of the role. */
  double probability(SpanRole role, int start, int end) {
    int begin = Label.begin(role).ordinal();
    int inside = Label.inside(role).ordinal();
    double score = forward[start][begin];
    int last = begin;
    for (int i = start + 1; i < end; i++) {
      score += step(last, inside) + emissions[i][inside];
      last = inside;
    }
    if (end < emissions.length) {
      double[] terms = new double[COUNT];
      for (int to = 0; to < COUNT; to++) {
        terms[to] =
            to == inside ? IMPOSSIBLE : step(last, to) + emissions[end][to] + backward[end][to];
      }
      score += logSum(terms);
    }
    return Math.min(1, Math.max(0, Math.exp(score - total)));
  }

  /** The logarithm of the sum of what these are the logarithms of. */
  static double logSum(double[] terms) {
    double most = IMPOSSIBLE;
    for (double term : terms) {
      most = Math.max(most, term);
    }
    if (most == IMPOSSIBLE) {
      return IMPOSSIBLE;
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - most);
    }
    return most + Math.log(sum);
  }
}
