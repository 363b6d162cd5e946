package dev.byline.examples;

import dev.byline.examples.batch.Engine;
import dev.byline.pipeline.Byline;

/** Byline as the runner's engine. */
final class BylineEngine {

  private BylineEngine() {}

  static Engine load(EngineOptions options) {
    return build(options)::analyzeCounting;
  }

  static Byline build(EngineOptions options) {
    Byline.Builder builder = Byline.builder().includeIntentions(options.includeIntentions());
    options.minConfidence().ifPresent(builder::minConfidence);
    return builder.build();
  }
}
