package dev.byline.training.learning;

import static java.util.Objects.requireNonNull;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;
import dev.byline.training.model.EncoderWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019). Not thread-safe; shares its
 * own work among threads.
 */
final class AdamW {

  /** How much of the mean gradient is kept from step to step: the paper's first moment. */
  private static final float FIRST = 0.9f;

  /** The same for the mean of squares. Both are the defaults of Adam (Kingma and Ba 2015). */
  private static final float SECOND = 0.999f;

  /** Keeps from dividing by zero; the default of Adam. */
  private static final float EPSILON = 1e-8f;

  /** Gradients are cut to this norm, as when BERT is trained; not measured here. */
  private static final float LONGEST_GRADIENT = 1f;

  private final Map<String, NDArray> parameters;
  private final Map<String, NDArray> means = new HashMap<>();
  private final Map<String, NDArray> squares = new HashMap<>();
  private final List<List<String>> shares = new ArrayList<>();
  private final double decay;
  private int steps;

  /**
   * For these parameters.
   *
   * @param decay what is taken off a weight, times the learning rate
   * @param workers into so many shares the parameters are split
   */
  AdamW(Map<String, NDArray> parameters, double decay, int workers) {
    this.parameters = parameters;
    this.decay = decay;
    List<String> names = List.copyOf(parameters.keySet());
    for (int worker = 0; worker < workers; worker++) {
      int remainder = worker;
      shares.add(
          IntStream.range(0, names.size())
              .filter(i -> (i / 2) % workers == remainder) // a bias goes with its matrix
              .mapToObj(names::get)
              .toList());
    }
    parameters.forEach(
        (name, parameter) -> {
          means.put(name, parameter.zerosLike());
          squares.put(name, parameter.zerosLike());
        });
  }

  /**
   * One step; the output layers learn at their own rate. Gradients are cut to a norm of one. The
   * workers share the parameters. Gradients that are no numbers are forgotten, since one of them
   * would spoil every weight.
   *
   * @return whether there was a step
   */
  boolean step(double rate, double headRate, ExecutorService workers) throws IOException {
    double sum = sumOfSquares(workers);
    if (!Double.isFinite(sum)) {
      parameters.values().forEach(AdamW::forget);
      return false;
    }
    steps++;
    double norm = Math.sqrt(sum);
    float scale = norm > LONGEST_GRADIENT ? (float) (LONGEST_GRADIENT / norm) : 1f;
    List<Future<?>> updates = new ArrayList<>();
    for (List<String> share : shares) {
      updates.add(workers.submit(() -> update(share, rate, headRate, scale)));
    }
    for (Future<?> update : updates) {
      Workers.done(update);
    }
    return true;
  }

  /** Of all gradients; added up in the order of the shares, so that it repeats itself. */
  private double sumOfSquares(ExecutorService workers) throws IOException {
    List<Future<Double>> sums = new ArrayList<>();
    for (List<String> share : shares) {
      sums.add(workers.submit(() -> sumOfSquares(share)));
    }
    double sum = 0;
    for (Future<Double> part : sums) {
      sum += Workers.done(part);
    }
    return sum;
  }

  private double sumOfSquares(List<String> names) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      double sum = 0;
      for (String name : names) {
        sum += requireNonNull(parameters.get(name)).getGradient().square().sum().getFloat();
      }
      return sum;
    }
  }

  /** Multiplying by zero would not do: that leaves what is no number as it is. */
  private static void forget(NDArray parameter) {
    NDArray gradient = parameter.getGradient();
    gradient.set(new float[Math.toIntExact(gradient.size())]);
  }

  private void update(List<String> names, double rate, double headRate, float scale) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      for (String name : names) {
        boolean head = EncoderWeights.isOutputLayer(name);
        update(name, requireNonNull(parameters.get(name)), head ? headRate : rate, scale);
      }
    }
  }

  private void update(String name, NDArray parameter, double rate, float scale) {
    NDArray gradient = parameter.getGradient().mul(scale);
    NDArray mean = requireNonNull(means.get(name));
    NDArray square = requireNonNull(squares.get(name));
    mean.muli(FIRST).addi(gradient.mul(1 - FIRST));
    square.muli(SECOND).addi(gradient.square().muli(1 - SECOND));
    // both begin at zero and are too small at first; dividing makes up for that
    double meanScale = 1 - Math.pow(FIRST, steps);
    double squareScale = 1 - Math.pow(SECOND, steps);
    NDArray step =
        mean.div(square.div((float) squareScale).sqrt().addi(EPSILON))
            .muli((float) (rate / meanScale));
    NDArray values = parameter.stopGradient(); // the same numbers, not followed by gradients
    if (name.endsWith(EncoderWeights.MATRIX)) {
      values.muli((float) (1 - rate * decay));
    }
    values.subi(step);
    parameter.getGradient().muli(0);
  }
}
