package dev.byline.pipeline.internal.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Keeps CoreNLP's part-of-speech tagger fast in long rows of words that it does not know: emoji,
 * handles, another language. It weighs every tag of an unknown word against every tag of the two
 * words before, some 20 of each, which takes 5 ms a word. Where more than {@link #LONGEST_ROW}
 * unknown words follow each other, every second one from there on is taken for a noun, or a symbol,
 * and the tagger chooses the others. Prose has no such row but in lists of names. Our own way to
 * ask the model would not need it; both ways give the same tags.
 */
final class UnknownWords {

  /** Names of persons and places, unknown words in prose, come to four words in a row at most. */
  private static final int LONGEST_ROW = 4;

  /** Known words have fewer tags, but for one; unknown ones all open tags. */
  private static final int MANY = 12;

  private UnknownWords() {}

  /** Tags the words of a sentence. */
  static void tag(List<CoreLabel> sentence, WordTags tags) {
    int row = 0;
    for (int i = 0; i < sentence.size(); i++) {
      row = isUnknown(sentence.get(i), tags) ? row + 1 : 0;
      if (row > LONGEST_ROW && (row - LONGEST_ROW) % 2 == 1) {
        sentence.get(i).setTag(noun(sentence.get(i).word()));
      }
    }
    tags.tag(sentence);
  }

  /** Whether a sentence has a row in which this class chooses tags of its own. */
  static boolean haveLongRow(List<CoreLabel> sentence, WordTags tags) {
    int row = 0;
    for (int i = 0; i < sentence.size() && row <= LONGEST_ROW; i++) {
      row = isUnknown(sentence.get(i), tags) ? row + 1 : 0;
    }
    return row > LONGEST_ROW;
  }

  private static boolean isUnknown(CoreLabel word, WordTags tags) {
    return tags.choices(word.word()) > MANY;
  }

  private static String noun(String word) {
    int first = word.codePointAt(0);
    boolean written = word.codePoints().anyMatch(Character::isLetterOrDigit);
    return !written ? "SYM" : Character.isUpperCase(first) ? "NNP" : "NN";
  }
}
