package dev.byline.training;

import ai.djl.ndarray.NDArray;
import java.util.HashMap;
import java.util.Map;

/** Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019). */
final class AdamW {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final float LONGEST_GRADIENT = 1f;

  private final Map<String, NDArray> parameters;
  private final Map<String, NDArray> means = new HashMap<>();
  private final Map<String, NDArray> squares = new HashMap<>();
  private final double decay;
  private int steps;

  AdamW(Map<String, NDArray> parameters, double decay) {
    this.parameters = parameters;
    this.decay = decay;
    parameters.forEach(
        (name, parameter) -> {
          means.put(name, parameter.zerosLike());
          squares.put(name, parameter.zerosLike());
        });
  }

  /** One step; the output layers learn at their own rate. Gradients are cut to a norm of one. */
  void step(double rate, double headRate) {
    steps++;
    float scale = clip();
    parameters.forEach(
        (name, parameter) -> {
          boolean head = name.startsWith(Weights.TAGS) || name.startsWith("links.");
          update(name, parameter, head ? headRate : rate, scale);
        });
  }

  private float clip() {
    double sum = 0;
    for (NDArray parameter : parameters.values()) {
      NDArray gradient = parameter.getGradient();
      sum += gradient.square().sum().getFloat();
    }
    double norm = Math.sqrt(sum);
    return norm > LONGEST_GRADIENT ? (float) (LONGEST_GRADIENT / norm) : 1f;
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
    if (name.endsWith(".weight")) {
      parameter.muli((float) (1 - rate * decay));
    }
    parameter.subi(step);
    parameter.getGradient().muli(0);
  }
}
