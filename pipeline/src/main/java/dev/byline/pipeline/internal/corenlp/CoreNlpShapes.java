package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.internal.maxent.WordShapes;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;

/** What CoreNLP computes of a word, by which its model of parts of speech was trained. */
public final class CoreNlpShapes implements WordShapes {

  @Override
  public String american(String word) {
    return Americanize.americanize(word);
  }

  @Override
  public String shape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
  }

  @Override
  public String unicodeShape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4);
  }
}
