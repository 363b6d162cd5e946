package dev.byline.newsroom.compare;

import dev.byline.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text as words without typography. Curly and straight marks, dashes, ellipses, spaces of
 * any kind, capitals, ligatures, Unicode normal forms and invisible characters make no difference;
 * a hyphenated word is its parts. Signs of money and per cent are words: they change what is said.
 */
public final class PlainWords {

  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]";
  private static final String APOSTROPHE = "['\\u2018\\u2019\\u02bc\\u00b4`\\uff07]";

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{N}++(?:[.,]\\p{N}++){1,8}+"
              + "|"
              + LETTERS
              + "++(?:"
              + APOSTROPHE
              + LETTERS
              + "++){0,4}+"
              + "|[\\p{Sc}%\\uff05]");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u00ad]");
  private static final Pattern ANY_APOSTROPHE = Pattern.compile(APOSTROPHE);

  private PlainWords() {}

  /** The words of a text, in their order. */
  public static List<PlainWord> of(String text) {
    return of(text, 0);
  }

  /**
   * The words of a part of a text, in their order.
   *
   * @param part the part
   * @param offset where it begins in the text, which is what the spans count from
   */
  public static List<PlainWord> of(String part, int offset) {
    List<PlainWord> words = new ArrayList<>();
    Matcher word = WORD.matcher(part);
    while (word.find()) {
      String form = plain(word.group());
      if (!form.isEmpty()) {
        words.add(new PlainWord(form, new Span(offset + word.start(), offset + word.end())));
      }
    }
    return words;
  }

  /** The forms of words. */
  public static List<String> forms(List<PlainWord> words) {
    return words.stream().map(PlainWord::form).toList();
  }

  /** Whether a word is one of grammar, which says nothing about what a text is about. */
  public static boolean isGrammar(PlainWord word) {
    return Stemming.isFunctionWord(word.form());
  }

  private static String plain(String word) {
    String visible = INVISIBLE.matcher(word).replaceAll("");
    String straight = ANY_APOSTROPHE.matcher(visible).replaceAll("'");
    // lower case may take a letter apart again: normal form last
    String lower = Normalizer.normalize(straight, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFKC);
  }
}
