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
        && sentence.words().size() >= WHOLE
        && Collections.indexOfSubList(forms(whole.words()), forms(sentence.words())) >= 0;
  }

  private static boolean isIn(Passage part, Passage whole) {
    if (part.claim().form() != ClaimForm.MIXED || !whole.quoted()) {
      return false;
    }
    List<StoryToken> quoted = quoted(part);
    long content = quoted.stream().filter(StoryToken::isContent).count();
    return quoted.size() >= FEWEST
        && content >= FEWEST_OF_CONTENT
        && Collections.indexOfSubList(forms(whole.words()), forms(quoted)) >= 0;
  }

  private static List<String> forms(List<StoryToken> words) {
    return words.stream().map(StoryToken::form).toList();
  }

  /** The words in the first quotation marks of a passage. */
  private static List<StoryToken> quoted(Passage passage) {
    String text = passage.text();
    int open = -1;
    int close = text.length();
    for (int i = 0; i < text.length() && close == text.length(); i++) {
      if (open < 0 && OPENING.indexOf(text.charAt(i)) >= 0) {
        open = i;
      } else if (open >= 0
          && text.charAt(i) == CLOSING.charAt(OPENING.indexOf(text.charAt(open)))
          && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)))) {
        close = i;
      }
    }
    List<StoryToken> quoted = new ArrayList<>();
    for (StoryToken word : passage.words()) {
      if (open >= 0 && word.start() > open && word.end() <= close) {
        quoted.add(word);
      }
    }
    return quoted;
  }
}
