package dev.byline.pipeline.internal.maxent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the words of one text their parts of speech. A text has the same words again and again:
 * what the model makes of each is kept for the rest of it. For one thread.
 */
public final class TextTags {

  /** In the place of a word before the first and behind the last. */
  private static final String NO_WORD = "NA";

  /** Behind each sentence, as a word. */
  private static final String END = ".$.";

  /** The tag that it has. */
  private static final String END_TAG = ".$$.";

  /** No article has so many different words, and a list of names shall not fill the memory. */
  private static final int MOST_KEPT = 10_000;

  private final TagModel model;
  private final WordInText noWord;
  private final WordInText end;
  private final Map<String, WordInText> kept = new HashMap<>();

  TextTags(TagModel model) {
    this.model = model;
    this.noWord = new WordInText(NO_WORD, NO_WORD, model);
    this.end = new WordInText(END, END, model);
  }

  /** How many tags are tried for a word: all that an unknown one may have, or those of a known. */
  public int choices(String word) {
    return word(word).choices();
  }

  /**
   * The tags of a sentence.
   *
   * @param words its words, at least one
   * @param given for each word the tag that it has already, or null
   */
  public List<String> tag(List<String> words, List<@Nullable String> given) {
    int size = words.size();
    WordInText[] all = new WordInText[TagSearch.FIRST + size + TagSearch.BEHIND];
    byte[][] choices = new byte[size + 1][];
    for (int i = 0; i < all.length; i++) {
      all[i] = noWord;
    }
    for (int i = 0; i < size; i++) {
      WordInText word = word(words.get(i));
      String tag = given.get(i);
      all[TagSearch.FIRST + i] = word;
      choices[i] =
          tag == null ? word.known().tags() : new byte[] {model.tables().tags().number(tag)};
    }
    all[TagSearch.FIRST + size] = end;
    choices[size] = new byte[] {model.tables().tags().number(END_TAG)};
    return new TagSearch(model, all, choices).best();
  }

  private WordInText word(String written) {
    WordInText word = kept.get(written);
    if (word == null) {
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      word = new WordInText(written, model.tables().shapes().american(written), model);
      kept.put(written, word);
    }
    return word;
  }
}
