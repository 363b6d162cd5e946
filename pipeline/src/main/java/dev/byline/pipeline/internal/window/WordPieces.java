package dev.byline.pipeline.internal.window;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts a token into the pieces of an uncased BERT vocabulary: control characters dropped, accents
 * stripped, lower case, punctuation and CJK characters apart, then the longest known piece first
 * (Wu et al. 2016). Every token has from one to {@link #MOST_PIECES} pieces. Immutable.
 */
public final class WordPieces {

  /** A token is cut off here, so that no token can overflow a window. */
  public static final int MOST_PIECES = 12;

  /** A word with more characters than this is unknown, as in BERT. */
  private static final int LONGEST_WORD = 100;

  private static final int MOST_CHARACTERS = 1000;

  private final Vocabulary vocabulary;

  /** A cutter for this vocabulary. */
  public WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The numbers of the pieces of a token; at least one, whatever the token is. */
  public int[] of(String token) {
    Pieces pieces = new Pieces();
    String text = normalise(token);
    for (int i = 0; i < text.length() && !pieces.full(); ) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (isBlank(c)) {
        i += width;
      } else if (standsAlone(c)) {
        addWord(text.substring(i, i + width), pieces);
        i += width;
      } else {
        int end = endOfWord(text, i);
        addWord(text.substring(i, end), pieces);
        i = end;
      }
    }
    if (pieces.count == 0) {
      pieces.add(vocabulary.unknown());
    }
    return pieces.toArray();
  }

  private static String normalise(String token) {
    String text = token.length() > MOST_CHARACTERS ? token.substring(0, MOST_CHARACTERS) : token;
    text = text.toLowerCase(Locale.ROOT);
    return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isBlank(c) || standsAlone(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private void addWord(String raw, Pieces pieces) {
    String word = withoutMarks(raw);
    if (word.isEmpty()) {
      return;
    }
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      pieces.add(vocabulary.unknown());
      return;
    }
    Pieces found = new Pieces();
    for (int start = 0; start < word.length(); ) {
      int end = word.length();
      int number = -1;
      while (end > start) {
        String piece = word.substring(start, end);
        number = vocabulary.find(start == 0 ? piece : "##" + piece);
        if (number >= 0) {
          break;
        }
        end -= Character.charCount(word.codePointBefore(end));
      }
      if (number < 0) {
        pieces.add(vocabulary.unknown());
        return;
      }
      found.add(number);
      start = end;
    }
    for (int i = 0; i < found.count; i++) {
      pieces.add(found.numbers[i]);
    }
  }

  /** Drops accents, control characters and lone surrogates. */
  private static String withoutMarks(String word) {
    if (isAscii(word) && word.chars().noneMatch(Character::isISOControl)) {
      return word;
    }
    StringBuilder kept = new StringBuilder(word.length());
    word.codePoints()
        .filter(
            c ->
                switch (Character.getType(c)) {
                  case Character.NON_SPACING_MARK,
                      Character.CONTROL,
                      Character.FORMAT,
                      Character.SURROGATE,
                      Character.PRIVATE_USE,
                      Character.UNASSIGNED ->
                      false;
                  default -> c != 0xFFFD;
                })
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean standsAlone(int c) {
    return isPunctuation(c) || (c >= 0x2E80 && Character.isIdeographic(c));
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** A short list of numbers that takes no more than {@link #MOST_PIECES}. */
  private static final class Pieces {
    private final int[] numbers = new int[LONGEST_WORD];
    private int count;

    void add(int number) {
      if (count < numbers.length) {
        numbers[count++] = number;
      }
    }

    boolean full() {
      return count >= MOST_PIECES;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, Math.min(count, MOST_PIECES));
    }
  }
}
