package dev.byline.pipeline.internal.encoder;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.coref.AntecedentScores;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.Tagging;

/** A tagger whose encoder can tell more than spans from the same reading. */
public interface ReadingTagger extends SpanTagger {

  /** Reads one article. */
  ReadText read(AnnotatedText text);

  @Override
  default Tagging tag(AnnotatedText text) {
    return read(text).tagging();
  }

  /** What any tagger says; of antecedents nothing, where it has no encoder that knows them. */
  static ReadText read(SpanTagger tagger, AnnotatedText text) {
    return tagger instanceof ReadingTagger reading
        ? reading.read(text)
        : new ReadText(tagger.tag(text), AntecedentScores.NONE);
  }
}
