package dev.byline.pipeline.internal.coref;

import dev.byline.pipeline.annotation.AnnotatedText;
import java.util.List;

/** Says which words of a text mean the same. Must be safe to use from many threads. */
@FunctionalInterface
public interface CoreferenceEngine {

  /**
   * The chains of a text.
   *
   * @return for each chain the indexes of the head tokens of its mentions, in text order
   */
  List<List<Integer>> chains(AnnotatedText text);
}
