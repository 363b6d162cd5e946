package dev.byline.pipeline.internal.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.byline.pipeline.tagging.SpanRole;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {

  private static final int N = Label.COUNT;
  private static final double[][] FREE = new double[N][N];

  private static double[][] random(Random random, int rows) {
    double[][] values = new double[rows][N];
    for (double[] row : values) {
      for (int i = 0; i < N; i++) {
        row[i] = 2 * random.nextGaussian();
      }
    }
    return values;
  }

  private static boolean allowed(int[] path) {
    for (int i = 0; i < path.length; i++) {
      Label before = i == 0 ? Label.OUTSIDE : Label.values()[path[i - 1]];
      if (!Label.values()[path[i]].mayFollow(before)) {
        return false;
      }
    }
    return true;
  }

  private static double score(double[][] logits, double[][] transitions, int[] path) {
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      sum += logits[i][path[i]] + transitions[i == 0 ? 0 : path[i - 1]][path[i]];
    }
    return sum;
  }

  /** All sequences of four labels, so that the lattice can be checked against plain counting. */
  private static int[] path(int code) {
    int[] path = new int[4];
    for (int i = 0; i < path.length; i++) {
      path[i] = code % N;
      code /= N;
    }
    return path;
  }

  @Test
  void the_best_path_is_the_best_of_all_that_are_allowed() {
    Random random = new Random(1);
    for (int round = 0; round < 20; round++) {
      double[][] logits = random(random, 4);
      double[][] transitions = random(random, N);
      int[] best = path(0);
      for (int code = 1; code < N * N * N * N; code++) {
        int[] path = path(code);
        if (allowed(path) && score(logits, transitions, path) > score(logits, transitions, best)) {
          best = path;
        }
      }
      assertThat(new Lattice(logits, transitions).best()).isEqualTo(best);
    }
  }

  @Test
  void the_probability_of_a_span_is_the_share_of_the_paths_that_hold_it() {
    Random random = new Random(2);
    double[][] logits = random(random, 4);
    double[][] transitions = random(random, N);
    double all = 0;
    double with = 0;
    for (int code = 0; code < N * N * N * N; code++) {
      int[] path = path(code);
      if (allowed(path)) {
        double weight = Math.exp(score(logits, transitions, path));
        all += weight;
        boolean holds =
            path[1] == Label.BEGIN_CONTENT.ordinal()
                && path[2] == Label.INSIDE_CONTENT.ordinal()
                && path[3] != Label.INSIDE_CONTENT.ordinal();
        with += holds ? weight : 0;
      }
    }
    assertThat(new Lattice(logits, transitions).probability(SpanRole.CONTENT, 1, 3))
        .isCloseTo(with / all, within(1e-9));
  }

  @Test
  void nothing_is_continued_that_has_not_begun() {
    double[][] logits = new double[3][N];
    for (double[] row : logits) {
      row[Label.INSIDE_CUE.ordinal()] = 9;
    }
    assertThat(new Lattice(logits, FREE).best())
        .containsExactly(
            Label.BEGIN_CUE.ordinal(), Label.INSIDE_CUE.ordinal(), Label.INSIDE_CUE.ordinal());
  }

  @Test
  void a_span_at_the_end_has_a_probability() {
    double[][] logits = new double[2][N];
    logits[1][Label.BEGIN_SOURCE.ordinal()] = 20;
    assertThat(new Lattice(logits, FREE).probability(SpanRole.SOURCE, 1, 2))
        .isCloseTo(1, within(1e-6));
  }
}
