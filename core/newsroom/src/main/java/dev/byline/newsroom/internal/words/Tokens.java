package dev.byline.newsroom.internal.words;

import dev.byline.newsroom.internal.words.StoryToken.Kind;
import dev.byline.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the words of a text so that what two newspapers write differently comes out alike. */
public final class Tokens {

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** What follows an apostrophe and is a word of its own, or none at all. */
  private static final Map<String, String> CLITICS =
      Map.of("s", "", "re", "are", "ve", "have", "ll", "will", "d", "would", "m", "am");

  /** Signs that are read as words. */
  private static final Map<Integer, String> SIGNS =
      Map.of((int) '%', "percent", (int) '$', "dollar", 0x20AC, "euro", 0xA3, "pound", 0xA5, "yen");

  private static final int FIRST_FLAG_LETTER = 0x1F1E6;
  private static final int LAST_FLAG_LETTER = 0x1F1FF;

  private final String text;
  private final List<StoryToken> tokens = new ArrayList<>();
  private final boolean shouting;
  private boolean atStart = true;

  private Tokens(String text) {
    this.text = text;
    this.shouting = text.chars().noneMatch(Character::isLowerCase);
  }

  /** The words of a text, in their order. */
  public static List<StoryToken> of(String text) {
    Tokens reader = new Tokens(text);
    reader.read();
    return List.copyOf(reader.tokens);
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = Character.isLetterOrDigit(c) ? endOfWord(at) : at + Character.charCount(c);
      if (isFlagLetter(c)) {
        end = endOfFlag(at);
        add(flag(at, end), at, end, true);
      } else if (SIGNS.containsKey(c)) {
        add(SIGNS.getOrDefault(c, ""), at, end, false);
      } else if (Character.isLetterOrDigit(c) && at > 0 && text.charAt(at - 1) == '#') {
        hashtag(at, end);
      } else if (Character.isLetterOrDigit(c)) {
        word(at, end);
      } else if (".!?:\u2026".indexOf(c) >= 0) {
        atStart = true;
      }
      at = end;
    }
  }

  /** Letters and digits, and marks between them that are part of a word: "can't", "1,200". */
  private int endOfWord(int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        at = next;
      } else if (next < text.length() && joins(c, start, at, text.codePointAt(next))) {
        at = next;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean joins(int mark, int start, int at, int next) {
    int before = text.codePointBefore(at);
    if (mark == '.' || mark == ',') {
      boolean digits = Character.isDigit(before) && Character.isDigit(next);
      boolean initial = at - start == 1 || (at - start > 1 && text.charAt(at - 2) == '.');
      return digits || (mark == '.' && initial && Character.isUpperCase(next));
    }
    if ((mark == '-' && next != '-' && before != '-') || mark == '\u2010' || mark == '\u2011') {
      return at - start == 2 && Character.isLowerCase(before) && Character.isLetter(next);
    }
    boolean hidden = mark == '*' || (mark == '-' && (next == '-' || before == '-'));
    boolean masked = hidden && (next == mark || Character.isLetter(next));
    return masked || (isApostrophe(mark) && Character.isLetter(next));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u00b4';
  }

  /** "#CleanRivers" is two words. */
  private void hashtag(int start, int end) {
    int from = start;
    for (int at = start + 1; at < end; at++) {
      if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
        word(from, at);
        from = at;
      }
    }
    word(from, end);
  }

  private void word(int start, int end) {
    String raw = text.substring(start, end);
    boolean capital = Character.isUpperCase(raw.codePointAt(0)) && !shouting;
    boolean letters = raw.length() > 1 && raw.chars().allMatch(Character::isUpperCase) && !shouting;
    boolean name = capital && (!atStart || raw.chars().filter(Character::isUpperCase).count() > 1);
    if (letters) {
      tokens.add(StoryToken.of(plain(raw), Lexicon.country(plain(raw)), Kind.NAME, start, end));
      atStart = false;
      return;
    }
    String plain = plain(raw);
    int apostrophe = plain.lastIndexOf('\'');
    String head = apostrophe < 0 ? plain : plain.substring(0, apostrophe);
    String tail = apostrophe < 0 ? "" : plain.substring(apostrophe + 1);
    if (tail.equals("t") && head.endsWith("n")) {
      add(positive(head), start, end, false);
      add("not", start, end, false);
    } else if (CLITICS.containsKey(tail)) {
      add(head, start, end, name);
      add(CLITICS.getOrDefault(tail, ""), start, end, false);
    } else if (plain.equals("cannot")) {
      add("can", start, end, false);
      add("not", start, end, false);
    } else {
      add(plain.replace("'", ""), start, end, name);
    }
    atStart = false;
  }

  private static String positive(String head) {
    return switch (head) {
      case "wo" -> "will"; // won't
      case "n" -> "not";
      case "ca" -> "can";
      default -> head.equals("can") ? head : head.substring(0, head.length() - 1);
    };
  }

  private void add(String form, int start, int end, boolean name) {
    if (form.isEmpty()) {
      return;
    }
    if (Numbers.add(tokens, form, text, new Span(start, end))) {
      return;
    }
    boolean capital =
        name || (Lexicon.isCountry(form) && Character.isUpperCase(text.codePointAt(start)));
    String stem = capital ? Lexicon.country(Lexicon.spelling(form)) : Stems.of(form);
    Kind kind = isMine(form) ? Kind.WORD : kind(form, name);
    tokens.add(StoryToken.of(form, stem, kind, start, end));
  }

  /** "The mine" is no pronoun. */
  private boolean isMine(String form) {
    String before = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).form();
    return form.equals("mine") && (before.equals("the") || before.equals("a"));
  }

  /** "F***ing" is grammar, as it were. */
  static Kind kind(String form, boolean name) {
    if (form.indexOf('*') >= 0) {
      return Kind.FUNCTION;
    }
    if (Lexicon.isNegator(form)) {
      return Kind.NEGATOR;
    }
    boolean month = name && (form.equals("may") || form.equals("march"));
    boolean day = DAYS.contains(form) || (name && DAYS.contains(Lexicon.spelling(form)));
    if (day || month) {
      return Kind.DAY;
    }
    if (Lexicon.isFunctionWord(form)) {
      return Kind.FUNCTION;
    }
    return name ? Kind.NAME : Kind.WORD;
  }

  /** Lower case, without accents; of marks only apostrophes and decimal points are left. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    String lower = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean decimal =
          c == '.' && i > 0 && Character.isDigit(lower.charAt(i - 1)) && i + 1 < lower.length();
      boolean hidden = c == '*' || (c == '-' && i > 0 && lower.charAt(i - 1) == '-');
      if (hidden) {
        plain.append('*');
      } else if (isApostrophe(c)) {
        plain.append('\'');
      } else if (decimal || Character.isSurrogate(c) || Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isFlagLetter(int c) {
    return c >= FIRST_FLAG_LETTER && c <= LAST_FLAG_LETTER;
  }

  /** A flag is two letters of its own kind. */
  private int endOfFlag(int start) {
    int second = start + 2;
    return second < text.length() && isFlagLetter(text.codePointAt(second)) ? second + 2 : second;
  }

  private String flag(int start, int end) {
    StringBuilder letters = new StringBuilder();
    text.substring(start, end)
        .codePoints()
        .forEach(c -> letters.appendCodePoint('a' + c - FIRST_FLAG_LETTER));
    return letters.toString();
  }
}
