package dev.byline.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019). */
final class AdamW {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float EPSILON = 1e-8f;
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
              .filter(i -> (i / 2) % workers == remainder)
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
    List<Future<Double>> sums = new ArrayList<>();
    for (List<String> share : shares) {
      sums.add(workers.submit(() -> squares(share)));
    }
    double sum = 0;
    for (Future<Double> part : sums) {
      sum += done(part);
    }
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
      done(update);
    }
    return true;
  }

  /** Multiplying by zero would not do: that leaves what is no number as it is. */
  private static void forget(NDArray parameter) {
    NDArray gradient = parameter.getGradient();
    gradient.set(new float[Math.toIntExact(gradient.size())]);
  }

  private static <T> T done(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException("training stopped", e);
    }
  }

  private double squares(List<String> names) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      double sum = 0;
      for (String name : names) {
        sum += parameters.get(name).getGradient().square().sum().getFloat();
      }
      return sum;
    }
  }

  private void update(List<String> names, double rate, double headRate, float scale) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      for (String name : names) {
        boolean head = name.startsWith(Weights.TAGS) || name.startsWith("links.");
        update(name, parameters.get(name), head ? headRate : rate, scale);
      }
    }
  }

  private void update(String name, NDArray parameter, double rate, float scale) {
    NDArray gradient = parameter.getGradient().mul(scale);
    NDArray mean = means.get(name);
    NDArray square = squares.get(name);
    mean.muli(FIRST).addi(gradient.mul(1 - FIRST));
    square.muli(SECOND).addi(gradient.square().muli(1 - SECOND));
    double meanScale = 1 - Math.pow(FIRST, steps);
    double squareScale = 1 - Math.pow(SECOND, steps);
    NDArray step =
        mean.div(square.div((float) squareScale).sqrt().addi(EPSILON))
            .muli((float) (rate / meanScale));
    NDArray values = parameter.stopGradient(); // the same numbers, not followed by gradients
    if (name.endsWith(".weight")) {
      values.muli((float) (1 - rate * decay));
    }
    values.subi(step);
    parameter.getGradient().muli(0);
  }
}
