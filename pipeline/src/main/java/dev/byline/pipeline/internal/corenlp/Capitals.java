package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.internal.lexicon.Spelling;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/** Capital letters as the models see them: trained on ordinary prose, they misread headlines. */
final class Capitals {

  private static final int FEWEST_WORDS = 3;

  private Capitals() {}

  /** Whether any word holds an upper-case letter; without one there is no name to find. */
  static boolean anyIn(List<CoreLabel> sentence) {
    for (CoreLabel word : sentence) {
      if (word.word().chars().anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a sentence stands all in capitals, gives the models its words with a capital first letter
   * only. The text of the tokens is taken from the article and does not change.
   *
   * @return whether it did
   */
  static boolean soften(List<CoreLabel> sentence) {
    int upper = 0;
    for (CoreLabel word : sentence) {
      String text = word.word();
      if (text.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      if (Spelling.isAllCaps(text)) {
        upper++;
      }
    }
    if (upper < FEWEST_WORDS) {
      return false;
    }
    for (CoreLabel word : sentence) {
      String text = word.word();
      if (text.length() > 1 && Character.isUpperCase(text.charAt(0))) {
        word.setWord(text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return true;
  }
}
