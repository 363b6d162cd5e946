package dev.byline.pipeline.internal.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * The bare apostrophe of a genitive, 'the Vales’ house', which the tagger takes for a closing mark
 * where it is curled: it was trained on texts that write it straight. Whose house it is would be
 * lost, and the Vales would be taken for whoever speaks in 'the Vales’ lawyer said'.
 */
final class Genitives {

  private static final String CURLED = "’";

  private Genitives() {}

  /** Tags it as what it is: behind an s, before a noun and where no quotation stands open. */
  static void settle(List<CoreLabel> sentence) {
    int open = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i).word();
      if (word.equals("‘") || word.equals("`")) {
        open++;
      } else if (word.equals(CURLED) && open > 0) {
        open--;
      } else if (word.equals(CURLED)
          && i > 0
          && i + 1 < sentence.size()
          && isGenitive(sentence, i)) {
        sentence.get(i).setTag("POS");
      }
    }
  }

  private static boolean isGenitive(List<CoreLabel> sentence, int i) {
    CoreLabel owner = sentence.get(i - 1);
    CoreLabel next = sentence.get(i + 1);
    char last = owner.word().charAt(owner.word().length() - 1);
    boolean apart = next.beginPosition() > sentence.get(i).endPosition();
    return (last == 's' || last == 'S' || last == 'z' || last == 'x')
        && owner.tag().startsWith("NN")
        && owner.endPosition() == sentence.get(i).beginPosition()
        && apart
        && (next.tag().startsWith("NN") || next.tag().startsWith("JJ") || next.tag().equals("CD"));
  }
}
