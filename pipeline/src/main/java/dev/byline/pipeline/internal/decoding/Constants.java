package dev.byline.pipeline.internal.decoding;

import dev.byline.pipeline.tagging.SpanRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What is tuned beside the weights, and shipped with them: how to cut windows, what a label after a
 * label costs, and how scores become probabilities.
 *
 * @param name of the model, for {@code decidedBy}
 * @param window most pieces the encoder sees at once
 * @param overlap about so many pieces are seen by two neighbouring windows
 * @param transitions added to the score of the second label after the first; not to be changed
 * @param temperature what logits are divided by
 * @param linkTemperature what link scores are divided by
 * @param noCue added to the score of "no cue"
 * @param slopes for each role the slope of the logistic curve from raw to true probability
 * @param shifts for each role the shift of that curve
 */
public record Constants(
    String name,
    int window,
    int overlap,
    double[][] transitions,
    double temperature,
    double linkTemperature,
    double noCue,
    double[] slopes,
    double[] shifts) {

  private static final double NEAR_ZERO = 1e-6;

  /**
   * Reads constants; what is missing has no effect.
   *
   * @throws IllegalArgumentException if a list has not as many numbers as it should
   */
  public static Constants read(Properties properties) {
    int roles = SpanRole.values().length;
    double[] cells = numbers(properties, "transitions", Label.COUNT * Label.COUNT, 0);
    double[][] transitions = new double[Label.COUNT][];
    for (int i = 0; i < Label.COUNT; i++) {
      transitions[i] = Arrays.copyOfRange(cells, i * Label.COUNT, (i + 1) * Label.COUNT);
    }
    return new Constants(
        properties.getProperty("name", "tagger"),
        (int) numbers(properties, "window", 1, 190)[0],
        (int) numbers(properties, "overlap", 1, 80)[0],
        transitions,
        numbers(properties, "temperature", 1, 1)[0],
        numbers(properties, "linkTemperature", 1, 1)[0],
        numbers(properties, "noCue", 1, 0)[0],
        numbers(properties, "slopes", roles, 1),
        numbers(properties, "shifts", roles, 0));
  }

  private static double[] numbers(Properties properties, String key, int count, double otherwise) {
    String value = properties.getProperty(key);
    if (value == null) {
      double[] all = new double[count];
      Arrays.fill(all, otherwise);
      return all;
    }
    double[] all =
        Arrays.stream(value.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
    if (all.length != count) {
      throw new IllegalArgumentException(key + " needs " + count + " numbers");
    }
    return all;
  }

  /** The constants as they are read. */
  public Properties write() {
    Properties properties = new Properties();
    properties.setProperty("name", name);
    properties.setProperty("window", Integer.toString(window));
    properties.setProperty("overlap", Integer.toString(overlap));
    properties.setProperty(
        "transitions", text(Arrays.stream(transitions).flatMapToDouble(Arrays::stream).toArray()));
    properties.setProperty("temperature", text(temperature));
    properties.setProperty("linkTemperature", text(linkTemperature));
    properties.setProperty("noCue", text(noCue));
    properties.setProperty("slopes", text(slopes));
    properties.setProperty("shifts", text(shifts));
    return properties;
  }

  private static String text(double... numbers) {
    return Arrays.stream(numbers)
        .mapToObj(number -> String.format(Locale.ROOT, "%.4g", number))
        .collect(Collectors.joining(" "));
  }

  /** The calibrated probability of a span (Platt scaling). */
  double calibrated(SpanRole role, double raw) {
    double p = Math.min(1 - NEAR_ZERO, Math.max(NEAR_ZERO, raw));
    double logit = Math.log(p / (1 - p));
    int i = role.ordinal();
    return 1 / (1 + Math.exp(-(slopes[i] * logit + shifts[i])));
  }
}
