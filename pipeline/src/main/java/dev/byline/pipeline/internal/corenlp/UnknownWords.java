package dev.byline.pipeline.internal.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;

/**
 * Keeps the part-of-speech tagger fast in long rows of words that it does not know: emoji, handles,
 * another language. It weighs every tag of an unknown word against every tag of the two words
 * before, some 20 of each, which takes 5 ms a word. Where more than {@link #LONGEST_ROW} unknown
 * words follow each other, every second one from there on is taken for a noun, or a symbol, and the
 * tagger chooses the others. Prose has no such row but in lists of names.
 */
final class UnknownWords {

  /** Names of persons and places, unknown words in prose, come to four words in a row at most. */
  private static final int LONGEST_ROW = 4;

  private UnknownWords() {}

  /** Tags the words of a sentence. */
  static void tag(List<CoreLabel> sentence, MaxentTagger tagger) {
    Choices choices = new Choices(sentence, tagger);
    int row = 0;
    for (int i = 0; i < sentence.size(); i++) {
      row = choices.isUnknown(i) ? row + 1 : 0;
      if (row > LONGEST_ROW && (row - LONGEST_ROW) % 2 == 1) {
        sentence.get(i).setTag(noun(sentence.get(i).word()));
      }
    }
    tagger.tagCoreLabels(sentence, true);
  }

  /** Whether a sentence has a row in which this class chooses tags of its own. */
  static boolean haveLongRow(List<CoreLabel> sentence, MaxentTagger tagger) {
    Choices choices = new Choices(sentence, tagger);
    int row = 0;
    for (int i = 0; i < sentence.size() && row <= LONGEST_ROW; i++) {
      row = choices.isUnknown(i) ? row + 1 : 0;
    }
    return row > LONGEST_ROW;
  }

  private static String noun(String word) {
    int first = word.codePointAt(0);
    boolean written = word.codePoints().anyMatch(Character::isLetterOrDigit);
    return !written ? "SYM" : Character.isUpperCase(first) ? "NNP" : "NN";
  }

  /** Asks the tagger which tags it would try. */
  private static final class Choices extends TestSentence {

    /** Known words have up to seven, unknown ones all open tags. */
    private static final int MANY = 12;

    Choices(List<CoreLabel> sentence, MaxentTagger tagger) {
      super(tagger);
      sent = sentence.stream().map(CoreLabel::word).toList();
      size = sent.size();
    }

    boolean isUnknown(int word) {
      return getPossibleValues(word + leftWindow()).length > MANY;
    }
  }
}
