package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.internal.crf.WordForms;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the model of names was trained with: American spelling, shapes in which a {@code k} marks
 * words that are known in lower case, and classes of words in which all digits are alike.
 */
final class CoreNlpForms implements WordForms {

  /** The class of words that are in none. */
  static final String UNKNOWN_CLASS = "0";

  private final Set<String> lowerCase;
  private final Map<String, String> classes;

  CoreNlpForms(Set<String> lowerCase, Map<String, String> classes) {
    this.lowerCase = lowerCase;
    this.classes = classes;
  }

  @Override
  public String spelling(String word) {
    return Americanize.americanize(word);
  }

  @Override
  public String shape(String spelling) {
    return WordShapeClassifier.wordShape(
        spelling, WordShapeClassifier.WORDSHAPECHRIS2USELC, lowerCase);
  }

  @Override
  public String wordClass(String spelling) {
    String digitsAlike =
        WordShapeClassifier.wordShape(
            spelling.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    return classes.getOrDefault(digitsAlike, UNKNOWN_CLASS);
  }
}
