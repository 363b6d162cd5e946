package dev.byline.training.learning;

import static java.util.Objects.requireNonNull;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;
import dev.byline.training.model.EncoderWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

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

  private final List<Map<String, NDArray>> twins;
  private final Map<String, NDArray> parameters;
  private final Map<String, NDArray> gradients = new TreeMap<>();
  private final Map<String, NDArray> means = new TreeMap<>();
  private final Map<String, NDArray> squares = new TreeMap<>();
  private final double decay;
  private int steps;

  /**
   * For these parameters.
   *
   * @param twins parameters by name, several times: the numbers are in the same memory, the
   *     gradients are not
   * @param decay what is taken off a weight, times the learning rate
   */
  AdamW(List<Map<String, NDArray>> twins, double decay) {
    this.twins = List.copyOf(twins);
    this.parameters = twins.get(0);
    this.decay = decay;
    parameters.forEach(
        (name, parameter) -> {
          gradients.put(name, parameter.zerosLike());
          means.put(name, parameter.zerosLike());
          squares.put(name, parameter.zerosLike());
        });
  }

  /**
   * One step, on the sum of the gradients of the twins; the output layers learn at their own rate.
   * Gradients are cut to a norm of one. The workers share the parameters. All sums have one order,
   * whoever computes their parts, so that a step repeats itself to the last bit.
   *
   * @return which gradients are no numbers; then there was no step, and can be none any more
   */
  List<String> step(double rate, double headRate, ExecutorService workers) throws IOException {
    Map<String, Future<Double>> parts = new TreeMap<>();
    parameters.keySet().forEach(name -> parts.put(name, workers.submit(() -> sumOfSquares(name))));
    double sum = 0;
    List<String> spoilt = new ArrayList<>();
    for (Map.Entry<String, Future<Double>> part : parts.entrySet()) {
      double squared = Workers.done(part.getValue());
      sum += squared;
      if (!Double.isFinite(squared)) {
        spoilt.add(part.getKey());
      }
    }
    if (spoilt.isEmpty()) {
      update(rate, headRate, Math.sqrt(sum), workers);
    }
    return spoilt;
  }

  /** Of the sum of the twins' gradients, which are empty afterwards. */
  private double sumOfSquares(String name) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      NDArray sum = requireNonNull(gradients.get(name)).muli(0);
      for (Map<String, NDArray> twin : twins) {
        NDArray gradient = requireNonNull(twin.get(name)).getGradient();
        sum.addi(gradient);
        gradient.muli(0);
      }
      return sum.square().sum().getFloat();
    }
  }

  private void update(double rate, double headRate, double norm, ExecutorService workers)
      throws IOException {
    steps++;
    float scale = norm > LONGEST_GRADIENT ? (float) (LONGEST_GRADIENT / norm) : 1f;
    List<Future<?>> updates = new ArrayList<>();
    parameters.forEach(
        (name, parameter) -> {
          double own = EncoderWeights.isOutputLayer(name) ? headRate : rate;
          updates.add(workers.submit(() -> update(name, parameter, own, scale)));
        });
    for (Future<?> update : updates) {
      Workers.done(update);
    }
  }

  private void update(String name, NDArray parameter, double rate, float scale) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      move(name, parameter, rate, scale);
    }
  }

  private void move(String name, NDArray parameter, double rate, float scale) {
    NDArray gradient = requireNonNull(gradients.get(name)).muli(scale);
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
  }
}
