package dev.byline.training;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * The named weights of an encoder with its output layers, in the form in which they are trained,
 * written and quantised. Immutable.
 */
final class Weights {

  static final String WORDS = "embeddings.words";
  static final String POSITIONS = "embeddings.positions";
  static final String SHAPES = "embeddings.shapes";
  static final String EMBEDDING_NORM = "embeddings.norm";
  static final String TAGS = "tags";
  static final String QUERY = "links.span";
  static final String KEY = "links.cue";

  /** Attention heads of the small BERT family: 32 numbers a head. */
  static final int HEAD_WIDTH = 32;

  private final Map<String, Tensor> tensors;

  Weights(Map<String, Tensor> tensors) {
    this.tensors = new TreeMap<>(tensors);
  }

  Map<String, Tensor> all() {
    return Map.copyOf(tensors);
  }

  Tensor get(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new NoSuchElementException("no weight " + name);
    }
    return tensor;
  }

  int width() {
    return get(WORDS).columns();
  }

  int layers() {
    int layers = 0;
    while (tensors.containsKey(attention(layers) + ".weight")) {
      layers++;
    }
    return layers;
  }

  int linkWidth() {
    return get(QUERY + ".weight").columns();
  }

  /** The same without the layers above the first {@code layers}. */
  Weights cut(int layers) {
    Map<String, Tensor> kept = new TreeMap<>(tensors);
    for (int layer = layers; layer < layers(); layer++) {
      String prefix = "layer" + layer + ".";
      kept.keySet().removeIf(name -> name.startsWith(prefix));
    }
    return new Weights(kept);
  }

  /**
   * The mean of each weight.
   *
   * @throws IllegalArgumentException if the models are not of one shape
   */
  static Weights average(List<Weights> models) {
    Map<String, Tensor> mean = new TreeMap<>();
    for (String name : models.get(0).tensors.keySet()) {
      mean.put(name, Tensor.mean(models.stream().map(model -> model.get(name)).toList()));
    }
    return new Weights(mean);
  }

  /** The same with the word embeddings as four bits leave them. */
  Weights withRoundedWords() {
    Map<String, Tensor> rounded = new TreeMap<>(tensors);
    rounded.put(WORDS, Nibbles.rounded(get(WORDS)));
    return new Weights(rounded);
  }

  /** Query, key and value of a layer side by side. */
  static String attention(int layer) {
    return "layer" + layer + ".attention";
  }

  static String attentionOutput(int layer) {
    return "layer" + layer + ".attentionOutput";
  }

  static String attentionNorm(int layer) {
    return "layer" + layer + ".attentionNorm";
  }

  static String up(int layer) {
    return "layer" + layer + ".up";
  }

  static String down(int layer) {
    return "layer" + layer + ".down";
  }

  static String norm(int layer) {
    return "layer" + layer + ".norm";
  }
}
