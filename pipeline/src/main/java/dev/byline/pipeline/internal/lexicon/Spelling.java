package dev.byline.pipeline.internal.lexicon;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Spellings made comparable. */
public final class Spelling {

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private Spelling() {}

  /** Lower case, without accents, full stops and outer marks; words joined by one space. */
  public static String key(String text) {
    if (isKey(text)) {
      return text;
    }
    StringBuilder key = new StringBuilder(text.length());
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '.' || Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (c) {
        case 'ł', 'Ł' -> key.append('l');
        case 'ø', 'Ø' -> key.append('o');
        case 'đ', 'Đ' -> key.append('d');
        case 'ß' -> key.append("ss");
        case 'æ', 'Æ' -> key.append("ae");
        case '’', 'ʼ' -> key.append('\'');
        case '‑', '–' -> key.append('-');
        default -> key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  /** Whether a word is its own key, as most words of a text are: small letters alone. */
  private static boolean isKey(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** The words of {@link #of} joined by spaces: what names are looked up by. */
  public static String joined(AnnotatedText text, TokenRange range) {
    return String.join(" ", of(text, range));
  }

  /** The keys of a name's words; what is written without a space is one word. No article. */
  public static List<String> of(AnnotatedText text, TokenRange range) {
    List<String> words = new ArrayList<>(range.size());
    for (int i = range.start(); i < range.end(); i++) {
      Token token = text.token(i);
      if (isMark(token)) {
        continue;
      }
      String key = key(token.text());
      boolean glued =
          i > range.start()
              && text.token(i - 1).span().end() == token.span().start()
              && !isMark(text.token(i - 1));
      if (glued && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + key);
      } else if (!key.isEmpty() && !(words.isEmpty() && key.equals("the"))) {
        words.add(key);
      }
    }
    return words;
  }

  /** Around a nickname, no part of its word. */
  private static boolean isMark(Token token) {
    return token.isWord("“", "”", "\"", "``", "''");
  }

  /**
   * What transliterations of one name have in common: no h after a consonant, one letter for each
   * sound, no vowels behind the first letter.
   */
  public static String skeleton(String key) {
    String sounds =
        key.replace("kh", "h").replace("ck", "k").replace("cz", "ch").replace("sz", "sh");
    StringBuilder skeleton = new StringBuilder(key.length());
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      char sound =
          switch (c) {
            case 'w' -> 'v';
            case 'c', 'q' -> 'k';
            case 'x' -> 's';
            default -> c;
          };
      boolean silent = i > 0 && "aeiouyjh'-".indexOf(sound) >= 0;
      boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == sound;
      if (!silent && !doubled) {
        skeleton.append(sound);
      }
    }
    return skeleton.toString();
  }

  /** Whether two words differ by at most so many letters put in, left out or exchanged. */
  public static boolean within(String one, String other, int edits) {
    if (Math.abs(one.length() - other.length()) > edits) {
      return false;
    }
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[previous.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchange = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(exchange, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[other.length()] <= edits;
  }

  /** Whether all letters are capitals, and there are at least two. */
  public static boolean isAllCaps(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters >= 2;
  }

  /** Lower case, in any locale the same. */
  public static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** '4' for 'fourth', as the fourth seed is the No. 4 seed; any other word as it is. */
  public static String numeral(String key) {
    int ordinal = ORDINALS.indexOf(key);
    return ordinal < 0 ? key : String.valueOf(ordinal + 1);
  }
}
