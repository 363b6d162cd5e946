package dev.byline.pipeline.internal.decoding;

import dev.byline.pipeline.internal.window.Window;
import java.util.List;

/**
 * What all windows that see a token say about its label: their log probabilities, averaged, where a
 * window counts for less the nearer to its edge the token stands.
 */
public final class Voices {

  /** Share of the overlap behind which a window knows enough of what is around a token. */
  private static final double RAMP = 1.0 / 3;

  private final double[][] sums;
  private final double[] weights;
  private final double ramp;
  private final double temperature;

  /** For an article of so many tokens. */
  public Voices(int tokens, Constants constants) {
    this.sums = new double[tokens][Label.COUNT];
    this.weights = new double[tokens];
    this.ramp = Math.max(1, RAMP * constants.overlap());
    this.temperature = constants.temperature();
  }

  /** For each token the score of each label. */
  public double[][] heard(List<Decoder.Read> reads) {
    for (Decoder.Read read : reads) {
      add(read);
    }
    for (int i = 0; i < sums.length; i++) {
      for (int label = 0; label < Label.COUNT; label++) {
        sums[i][label] /= weights[i];
      }
    }
    return sums;
  }

  private void add(Decoder.Read read) {
    Window window = read.window();
    for (int i = window.start(); i < window.end(); i++) {
      double[] row = doubles(read.encoded().labels()[i - window.start()]);
      double all = Lattice.logSum(row);
      double weight = weight(window, i);
      weights[i] += weight;
      for (int label = 0; label < Label.COUNT; label++) {
        sums[i][label] += weight * (row[label] - all) / temperature;
      }
    }
  }

  /** The beginning and the end of the article are no edges: there is nothing more to know. */
  private double weight(Window window, int token) {
    int before = window.start() == 0 ? Integer.MAX_VALUE : token - window.start();
    int behind = window.end() == sums.length ? Integer.MAX_VALUE : window.end() - 1 - token;
    return Math.min(1, (Math.min(before, behind) + 0.5) / ramp);
  }

  private static double[] doubles(float[] row) {
    double[] doubles = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      doubles[i] = row[i];
    }
    return doubles;
  }
}
