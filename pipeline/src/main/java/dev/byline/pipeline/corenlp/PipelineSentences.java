package dev.byline.pipeline.corenlp;

import dev.byline.pipeline.internal.given.GivenToken;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of a document that a pipeline has annotated, in Byline's own types. */
final class PipelineSentences {

  private PipelineSentences() {}

  /** Those that have tokens; none where there is nothing but text. */
  static List<List<GivenToken>> of(Annotation document) {
    List<List<GivenToken>> sentences = new ArrayList<>();
    for (CoreMap sentence : sentencesOf(document)) {
      List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
      if (words != null && !words.isEmpty()) {
        sentences.add(words.stream().map(PipelineSentences::token).toList());
      }
    }
    return sentences;
  }

  static List<CoreMap> sentencesOf(Annotation document) {
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    return sentences == null ? List.of() : sentences;
  }

  private static GivenToken token(CoreLabel word) {
    return new GivenToken(
        orEmpty(word.word()),
        word.beginPosition(),
        word.endPosition(),
        orEmpty(word.tag()),
        orEmpty(word.lemma()),
        orEmpty(word.ner()));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
