package dev.byline.training.corpus;

import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.List;

/**
 * An article with what its annotators marked ("gold" in the field's terms). Immutable.
 *
 * @param name file name without its ending
 * @param text tokens and sentences
 * @param annotators for each annotator, in name order, the attributions
 */
public record GoldArticle(String name, AnnotatedText text, List<List<GoldAttribution>> annotators) {

  /** Copies the list. */
  public GoldArticle {
    annotators = List.copyOf(annotators);
  }

  /** Whether the article is kept out of training; see {@link Split}. */
  public boolean isHeldOut() {
    return Split.isHeldOut(name);
  }

  /**
   * What the first annotator marked: measures and tuning compare with one annotator, since the
   * figures published for PolNeAR do.
   */
  public List<GoldAttribution> first() {
    return annotators.get(0);
  }
}
