package dev.byline.training.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The weights of the branch that says who is who: own copies of the upper layers of an encoder,
 * which take in what the encoder's own upper layers take in, and two output layers. Immutable.
 *
 * @param weights by name; layers keep the numbers that they have in the encoder
 */
public record CoreferenceWeights(EncoderWeights weights) {

  /** So many layers of the encoder have a copy in the branch. */
  public static final int LAYERS = 3;

  /** Numbers of the vectors whose product says which antecedent an anaphor has. By hand. */
  public static final int HEAD_WIDTH = 64;

  /** More layers than any encoder has. */
  static final int MOST_LAYERS = 100;

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException if there are no layers among them
   */
  public CoreferenceWeights {
    firstLayer(weights);
  }

  /**
   * A branch that is still what the encoder is, with output layers that know nothing yet.
   *
   * @param layers the encoder's layers from the first of the branch on
   * @param seed of the random numbers in the output layers
   */
  public static CoreferenceWeights startingFrom(EncoderWeights layers, long seed) {
    Map<String, Tensor> tensors = new HashMap<>(layers.all());
    int width = new CoreferenceWeights(layers).width();
    Random random = new Random(seed);
    FreshLayers fresh = new FreshLayers(tensors, width);
    fresh.add(EncoderWeights.ANAPHOR, HEAD_WIDTH, random);
    fresh.add(EncoderWeights.ANTECEDENT, HEAD_WIDTH, random);
    return new CoreferenceWeights(new EncoderWeights(tensors));
  }

  /** The first layer of an encoder with so many that has a copy in the branch. */
  public static int firstOf(int layers) {
    return Math.max(0, layers - LAYERS);
  }

  /** Number of the first layer. */
  public int first() {
    return firstLayer(weights);
  }

  private static int firstLayer(EncoderWeights weights) {
    return IntStream.range(0, MOST_LAYERS)
        .filter(layer -> has(weights, layer))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a branch without layers"));
  }

  /** Number behind the last layer. */
  public int end() {
    int end = first();
    while (has(weights, end)) {
      end++;
    }
    return end;
  }

  /** Numbers that stand for a piece. */
  public int width() {
    return weights.get(LayerPart.NORM.of(first()) + EncoderWeights.BIAS).columns();
  }

  private static boolean has(EncoderWeights weights, int layer) {
    return weights.all().containsKey(LayerPart.ATTENTION.of(layer) + EncoderWeights.MATRIX);
  }
}
