package dev.byline.newsroom.compare;

/** How English words end, for comparing forms of one word. */
public final class WordEnding {

  private static final int SHORTEST_PLURAL = 4;

  private WordEnding() {}

  /** A word without its last letters. */
  public static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** Whether a word may be a plural in {@code s}, other than "pass" and "virus". */
  public static boolean isPlural(String word) {
    return word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && word.length() >= SHORTEST_PLURAL;
  }

  /** "stop" of "stopping": without a consonant that the ending doubled. */
  public static String undoubled(String word) {
    int last = word.length() - 1;
    boolean doubled =
        last > 2
            && word.charAt(last) == word.charAt(last - 1)
            && "bdgmnprt".indexOf(word.charAt(last)) >= 0;
    return doubled ? cut(word, 1) : word;
  }
}
