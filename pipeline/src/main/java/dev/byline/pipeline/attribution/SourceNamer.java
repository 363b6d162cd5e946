package dev.byline.pipeline.attribution;

import dev.byline.attribution.Source;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.coref.SpeechContext;

/** Says who the words of a source refer to. Called in text order of the attributions. */
@FunctionalInterface
public interface SourceNamer {

  /**
   * Names a source.
   *
   * @param mention the words, as tagged
   * @param context the sources before it, and whose speech it stands in
   */
  Source name(TokenRange mention, SpeechContext context);
}
