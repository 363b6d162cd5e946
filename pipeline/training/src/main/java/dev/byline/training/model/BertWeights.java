package dev.byline.training.model;

import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.pipeline.internal.window.Pieces;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Rearranges the weights of a BERT encoder, under BERT's names, into the tagger's. Used once. */
final class BertWeights {

  /**
   * Longest input in pieces: the table of positions is cut here, from the 512 of BERT. Windows of
   * 190, the default, fit; shorter tables make smaller files.
   */
  static final int LONGEST = 192;

  /** Width of the vectors whose product links spans to cues. Chosen by hand, not measured. */
  private static final int LINK_WIDTH = 64;

  private static final String EMBEDDINGS = "embeddings.";
  private static final String[] MATRIX_AND_BIAS = {EncoderWeights.MATRIX, EncoderWeights.BIAS};

  private final Map<String, Tensor> raw;
  private final Map<String, Tensor> out = new HashMap<>();

  /** Takes the weights as they stand in the file. */
  BertWeights(Map<String, Tensor> raw) {
    this.raw = raw;
  }

  /** The weights under the tagger's names, with output layers that know nothing yet. */
  EncoderWeights arrange(long seed) {
    Tensor words = tensor(EMBEDDINGS + "word_embeddings.weight");
    out.put(EncoderWeights.WORDS, words);
    out.put(
        EncoderWeights.POSITIONS, tensor(EMBEDDINGS + "position_embeddings.weight").head(LONGEST));
    out.put(EncoderWeights.SHAPES, shapes(tensor(EMBEDDINGS + "token_type_embeddings.weight")));
    copy(EMBEDDINGS + "LayerNorm", EncoderWeights.EMBEDDING_NORM);
    for (int i = 0; raw.containsKey("encoder.layer." + i + ".output.dense.bias"); i++) {
      layer(i);
    }
    // one generator for all three, in this order: the seed decides the numbers
    Random random = new Random(seed);
    FreshLayers fresh = new FreshLayers(out, words.columns());
    fresh.add(EncoderWeights.TAGS, Label.COUNT, random);
    fresh.add(EncoderWeights.QUERY, LINK_WIDTH, random);
    fresh.add(EncoderWeights.KEY, LINK_WIDTH, random);
    return new EncoderWeights(out);
  }

  private Tensor tensor(String name) {
    Tensor tensor = raw.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("the encoder has no " + name);
    }
    return tensor;
  }

  /** One layer; query, key and value become one product, which is faster than three. */
  private void layer(int i) {
    String from = "encoder.layer." + i + ".";
    String self = from + "attention.self.";
    for (String kind : MATRIX_AND_BIAS) {
      Tensor[] parts = {
        tensor(self + "query" + kind), tensor(self + "key" + kind), tensor(self + "value" + kind)
      };
      out.put(
          LayerPart.ATTENTION.of(i) + kind,
          kind.equals(EncoderWeights.MATRIX) ? Tensor.sideBySide(parts) : Tensor.joined(parts));
    }
    copy(from + "attention.output.dense", LayerPart.ATTENTION_OUTPUT.of(i));
    copy(from + "attention.output.LayerNorm", LayerPart.ATTENTION_NORM.of(i));
    copy(from + "intermediate.dense", LayerPart.UP.of(i));
    copy(from + "output.dense", LayerPart.DOWN.of(i));
    copy(from + "output.LayerNorm", LayerPart.NORM.of(i));
  }

  private void copy(String from, String to) {
    for (String kind : MATRIX_AND_BIAS) {
      out.put(to + kind, tensor(from + kind));
    }
  }

  /**
   * Every shape of a token starts as BERT's first segment, the only one that texts without a pair
   * have seen; what tells the shapes apart is learned.
   */
  private static Tensor shapes(Tensor segments) {
    int width = segments.columns();
    float[] values = new float[Pieces.SHAPES * width];
    for (int row = 0; row < Pieces.SHAPES; row++) {
      System.arraycopy(segments.values(), 0, values, row * width, width);
    }
    return Tensor.matrix(Pieces.SHAPES, width, values);
  }
}
