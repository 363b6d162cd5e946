package dev.byline.training;

import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.List;

/**
 * An article with what its annotators marked.
 *
 * @param name file name without its ending
 * @param text tokens and sentences
 * @param annotators for each annotator, in name order, the attributions
 */
record GoldArticle(String name, AnnotatedText text, List<List<GoldAttribution>> annotators) {

  GoldArticle {
    annotators = List.copyOf(annotators);
  }

  /** Whether the article is kept out of training, to choose constants on: one in twenty-one. */
  boolean isHeldOut() {
    return isHeldOut(name);
  }

  /** Whether the article of this name is kept out of training. */
  static boolean isHeldOut(String name) {
    return Math.floorMod(name.hashCode(), 21) == 7;
  }
}
