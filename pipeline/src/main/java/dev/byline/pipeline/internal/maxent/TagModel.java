package dev.byline.pipeline.internal.maxent;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The model. Cannot be changed, safe to share between threads. */
public final class TagModel {

  private final Map<String, ModelWord> words;
  private final ModelWord unknown;
  private final Tables tables;

  /**
   * What the model knows apart from words.
   *
   * @param looks what it makes of how a rare word looks
   * @param shapes says how a word looks
   */
  record Tables(
      TagInventory tags,
      FeatureWeights weights,
      TagTransitions transitions,
      RareWordFeatures looks,
      WordShapes shapes) {

    /** How long a row of numbers for all tags is. */
    int width() {
      return transitions.width();
    }
  }

  TagModel(
      TagInventory tags,
      Map<String, ModelWord> words,
      FeatureWeights weights,
      Map<String, String> groups,
      WordShapes shapes) {
    this.words = words;
    this.unknown = ModelWord.unknown(tags);
    RareWordFeatures looks = new RareWordFeatures(weights, shapes, groups);
    this.tables = new Tables(tags, weights, new TagTransitions(tags, weights), looks, shapes);
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

  Tables tables() {
    return tables;
  }

  ModelWord word(String word) {
    return words.getOrDefault(word, unknown);
  }
}
