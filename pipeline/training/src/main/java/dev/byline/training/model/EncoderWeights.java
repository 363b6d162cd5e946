package dev.byline.training.model;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The named weights of an encoder with its output layers, in the form in which they are trained,
 * written and quantised. A linear layer has a {@link #MATRIX} of inputs by outputs and a {@link
 * #BIAS}, a layer norm the same as vectors. Names are written into model files: to change one makes
 * models of before unreadable. Immutable.
 */
public final class EncoderWeights {

  /** Embeddings of the word pieces; never trained. */
  public static final String WORDS = "embeddings.words";

  /** Embeddings of the places in a window. */
  public static final String POSITIONS = "embeddings.positions";

  /** Embeddings of a token's shape: quoted or not, and how it is capitalised. */
  public static final String SHAPES = "embeddings.shapes";

  /** The layer norm over the sum of the embeddings. */
  public static final String EMBEDDING_NORM = "embeddings.norm";

  /** The output layer of the labels. */
  public static final String TAGS = "tags";

  /** The output layer of the vector with which a source or content looks for its cue. */
  public static final String QUERY = "links.span";

  /** The output layer of the vector by which a cue is found. */
  public static final String KEY = "links.cue";

  /** The output layer of the vector with which an anaphor looks for its antecedent. */
  public static final String ANAPHOR = "coreference.anaphor";

  /** The output layer of the vector by which an antecedent is found. */
  public static final String ANTECEDENT = "coreference.antecedent";

  /** Ending of the matrix of a layer. */
  public static final String MATRIX = ".weight";

  /** Ending of the bias of a layer. */
  public static final String BIAS = ".bias";

  /** Attention heads of the small BERT family: 32 numbers a head. */
  public static final int HEAD_WIDTH = 32;

  /**
   * What keeps a layer norm from dividing by zero: that of BERT, with which the encoders were
   * pre-trained.
   */
  public static final float NORM_EPSILON = 1e-12f;

  private final Map<String, Tensor> tensors;

  /** Takes tensors by name; the map is copied. */
  public EncoderWeights(Map<String, Tensor> tensors) {
    this.tensors = new TreeMap<>(tensors);
  }

  /** All tensors by name. */
  public Map<String, Tensor> all() {
    return Map.copyOf(tensors);
  }

  /**
   * One tensor.
   *
   * @throws NoSuchElementException if there is none of this name
   */
  public Tensor get(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new NoSuchElementException("no weight " + name);
    }
    return tensor;
  }

  /** Numbers that stand for a piece inside the encoder. */
  public int width() {
    return get(WORDS).columns();
  }

  /** How many layers the encoder has. */
  public int layers() {
    int layers = 0;
    while (tensors.containsKey(LayerPart.ATTENTION.of(layers) + MATRIX)) {
      layers++;
    }
    return layers;
  }

  /** Numbers of the vectors that link spans to cues. */
  public int linkWidth() {
    return get(QUERY + MATRIX).columns();
  }

  /** The same without the layers above the first {@code layers}. */
  public EncoderWeights cut(int layers) {
    Map<String, Tensor> kept = new TreeMap<>(tensors);
    for (int layer = layers; layer < layers(); layer++) {
      String prefix = LayerPart.prefix(layer);
      kept.keySet().removeIf(name -> name.startsWith(prefix));
    }
    return new EncoderWeights(kept);
  }

  /**
   * The mean of each weight.
   *
   * @throws IllegalArgumentException if the models are not of one shape
   */
  public static EncoderWeights average(List<EncoderWeights> models) {
    Map<String, Tensor> mean = new TreeMap<>();
    for (String name : models.get(0).tensors.keySet()) {
      mean.put(name, Tensor.mean(models.stream().map(model -> model.get(name)).toList()));
    }
    return new EncoderWeights(mean);
  }

  /**
   * The same with the word embeddings as four bits leave them, so that the layers above learn to
   * live with what the finished model has.
   */
  public EncoderWeights withRoundedWords() {
    Map<String, Tensor> rounded = new TreeMap<>(tensors);
    rounded.put(WORDS, FourBitMatrix.rounded(get(WORDS)));
    return new EncoderWeights(rounded);
  }

  /** Whether a weight belongs to an output layer, which starts from nothing and learns faster. */
  public static boolean isOutputLayer(String name) {
    return Stream.of(TAGS, QUERY, KEY, ANAPHOR, ANTECEDENT).anyMatch(name::startsWith);
  }
}
