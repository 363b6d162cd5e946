package dev.byline.newsroom.internal.matching;

import dev.byline.attribution.ClaimForm;
import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.words.StoryToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether the few words that a report has in quotation marks stand in what the other quotes: then
 * it is that sentence, whatever is told around them.
 */
final class Verbatim {

  /** Fewer words anybody may say twice. */
  private static final int FEWEST = 4;

  /** A sentence of so many words is not said twice by accident. */
  private static final int WHOLE = 6;

  private static final int FEWEST_OF_CONTENT = 2;

  private static final String OPENING = "\u201c\u2018\"";
  private static final String CLOSING = "\u201d\u2019\"";

  private Verbatim() {}

  static boolean is(Passage one, Passage other) {
    return isIn(one, other) || isIn(other, one) || isWholeIn(one, other) || isWholeIn(other, one);
  }

  /** A sentence of few telling words that stands in a longer one from end to end. */
  private static boolean isWholeIn(Passage sentence, Passage whole) {
    return sentence.quoted()
        && whole.quoted()
        && sentence.words().size() >= (tells(sentence.words()) ? WHOLE - 1 : WHOLE)
        && isRun(sentence.words(), whole);
  }

  private static boolean tells(List<StoryToken> words) {
    return words.stream().filter(StoryToken::isContent).count() >= FEWEST_OF_CONTENT;
  }

  private static boolean isRun(List<StoryToken> words, Passage whole) {
    return Collections.indexOfSubList(forms(whole.words()), forms(words)) >= 0;
  }

  private static boolean isIn(Passage part, Passage whole) {
    if (part.claim().form() != ClaimForm.MIXED || !whole.quoted()) {
      return false;
    }
    return quoted(part).stream()
        .anyMatch(words -> words.size() >= FEWEST && tells(words) && isRun(words, whole));
  }

  private static List<String> forms(List<StoryToken> words) {
    return words.stream().map(StoryToken::form).toList();
  }

  /** The words in each pair of quotation marks of a passage. */
  private static List<List<StoryToken>> quoted(Passage passage) {
    String text = passage.text();
    List<List<StoryToken>> all = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (open < 0 && OPENING.indexOf(text.charAt(i)) >= 0) {
        open = i;
      } else if (open >= 0
          && text.charAt(i) == CLOSING.charAt(OPENING.indexOf(text.charAt(open)))
          && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)))) {
        int from = open;
        int to = i;
        all.add(
            passage.words().stream()
                .filter(word -> word.start() > from && word.end() <= to)
                .toList());
        open = -1;
      }
    }
    return all;
  }
}
