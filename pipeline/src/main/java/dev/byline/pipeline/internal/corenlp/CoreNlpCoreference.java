package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.coref.CoreferenceEngine;
import java.util.List;

/**
 * CoreNLP's statistical coreference annotator (Clark and Manning, "Entity-centric coreference
 * resolution with model stacking", ACL 2015), over the tokens and sentences that Byline has cut
 * already. One text at a time: the annotators keep no promise about threads. The default locale of
 * the JVM makes no difference, see {@link AnyLocale}.
 */
public final class CoreNlpCoreference implements CoreferenceEngine {

  private final AnyLocale<CoreferenceEngine> engine =
      AnyLocale.of(CoreferenceModels::new, CoreferenceModels.class.getName());

  private CoreNlpCoreference() {}

  /**
   * Loads the models, which takes up to a minute.
   *
   * @throws IllegalStateException if they are not on the class path; the message names the artifact
   */
  public static CoreNlpCoreference load() {
    return new CoreNlpCoreference();
  }

  @Override
  public List<List<Integer>> chains(AnnotatedText text) {
    return engine.get().chains(text);
  }
}
