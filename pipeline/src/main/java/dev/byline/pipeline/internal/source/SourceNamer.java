package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.TokenRange;

/** Says who the words of a source refer to. Called in text order of the attributions. */
@FunctionalInterface
public interface SourceNamer {

  /**
   * Names a source.
   *
   * @param mention the words, as tagged
   * @param context the sources before it, and whose speech it stands in
   */
  NamedSource name(TokenRange mention, SpeechContext context);
}
