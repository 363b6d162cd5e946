package dev.byline.pipeline;

import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.rules.RuleSpanTagger;

/** Chooses the tagger of a pipeline that was not given one. */
final class Taggers {

  private Taggers() {}

  static SpanTagger standard() {
    return new RuleSpanTagger();
  }
}
