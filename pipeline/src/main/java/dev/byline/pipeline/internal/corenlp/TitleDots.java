package dev.byline.pipeline.internal.corenlp;

import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Titles that CoreNLP's tokenizer does not know as abbreviations: in 'the commissioner, Engr. Ivo
 * Karel, said' it takes the full stop for the end of a sentence, which parts the name from the
 * description.
 */
final class TitleDots {

  /** What opens a sentence behind 'He is a Supt.' and is no name. */
  private static final Set<String> OPENING =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i",
          "you", "his", "her", "its", "their", "our", "in", "on", "at", "but", "and", "when", "if");

  private TitleDots() {}

  /** The words of a paragraph, with such titles and their full stops as one. */
  static List<CoreLabel> joined(List<CoreLabel> words) {
    List<CoreLabel> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      joined.add(word);
      if (i + 2 < words.size() && isCutTitle(word, words.get(i + 1), words.get(i + 2))) {
        join(word, words.get(i + 1));
        i++;
      }
    }
    return joined;
  }

  private static boolean isCutTitle(CoreLabel title, CoreLabel stop, CoreLabel name) {
    return stop.word().equals(".")
        && title.endPosition() == stop.beginPosition()
        && Character.isUpperCase(title.word().codePointAt(0))
        && NounLexicon.isShippedTitle(Spelling.lower(title.word()) + ".")
        && Character.isUpperCase(name.word().codePointAt(0))
        && !OPENING.contains(Spelling.lower(name.word()));
  }

  private static void join(CoreLabel title, CoreLabel stop) {
    String word = title.word() + stop.word();
    title.setWord(word);
    title.setValue(word);
    title.setOriginalText(title.originalText() + stop.originalText());
    title.setEndPosition(stop.endPosition());
    title.setAfter(stop.after());
  }
}
