package dev.byline.pipeline.internal.maxent;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The model. Cannot be changed, safe to share between threads. */
public final class TagModel {

  private final TagInventory tags;
  private final Map<String, ModelWord> words;
  private final ModelWord unknown;
  private final FeatureWeights weights;
  private final TagTransitions transitions;
  private final RareWordFeatures looks;
  private final WordShapes shapes;

  TagModel(
      TagInventory tags,
      Map<String, ModelWord> words,
      FeatureWeights weights,
      Map<String, String> groups,
      WordShapes shapes) {
    this.tags = tags;
    this.words = words;
    this.unknown = ModelWord.unknown(tags);
    this.weights = weights;
    this.transitions = new TagTransitions(tags, weights);
    this.looks = new RareWordFeatures(weights, shapes, groups);
    this.shapes = shapes;
  }

  /**
   * Reads CoreNLP's model for English.
   *
   * @throws dev.byline.pipeline.internal.serial.UnusualStreamException if it is another model, of
   *     other features, or written in another way
   */
  public static TagModel read(InputStream in, WordShapes shapes) throws IOException {
    return new TagModelFile(in, shapes).read();
  }

  /** A tagger for the sentences of one text, to be used by one thread. */
  public TextTags ofText() {
    return new TextTags(this);
  }

  TagInventory tags() {
    return tags;
  }

  ModelWord word(String word) {
    return words.getOrDefault(word, unknown);
  }

  FeatureWeights weights() {
    return weights;
  }

  TagTransitions transitions() {
    return transitions;
  }

  RareWordFeatures looks() {
    return looks;
  }

  WordShapes shapes() {
    return shapes;
  }

  /** How long a row of numbers for all tags is. */
  int width() {
    return transitions.width();
  }
}
