package dev.byline.pipeline.internal.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is no sentence of prose, such as a table or a text without full stops, so that time and
 * memory stay linear.
 */
final class SentenceCutter {

  /** The most tokens a sentence may have. */
  static final int MOST = 200;

  private SentenceCutter() {}

  /** The sentence itself or its parts, preferably cut behind a comma, semicolon or dash. */
  static List<List<CoreLabel>> cut(List<CoreLabel> sentence) {
    if (sentence.size() <= MOST) {
      return List.of(sentence);
    }
    List<List<CoreLabel>> parts = new ArrayList<>();
    int start = 0;
    while (sentence.size() - start > MOST) {
      int end = start + MOST;
      for (int i = end; i > start + MOST / 2; i--) {
        if (separates(sentence.get(i - 1).word())) {
          end = i;
          break;
        }
      }
      parts.add(sentence.subList(start, end));
      start = end;
    }
    parts.add(sentence.subList(start, sentence.size()));
    return parts;
  }

  private static boolean separates(String word) {
    return switch (word) {
      case ",", ";", ":", "-", "--", "–", "—", "|", "•", "·" -> true;
      default -> false;
    };
  }
}
