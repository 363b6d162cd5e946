package dev.byline.pipeline.internal.firmness;

/** Words that open a condition: 'if', 'unless', 'provided that'. */
final class Conditions {

  /** How far behind an 'if' that opens a content the main clause is looked for. */
  private static final int REACH = 30;

  private Conditions() {}

  /**
   * Whether a condition is opened at a position.
   *
   * @param isFirst whether nothing of the content stands before: behind 'asked', an 'if' with no
   *     main clause behind it is a question
   */
  static boolean opens(ContentSentence words, int at, boolean isFirst) {
    if (length(words, at) > 1) {
      return true;
    }
    String word = words.lower(at);
    if (!FirmnessWord.IF.has(word)) {
      return FirmnessWord.IF_PHRASE.has(word) && words.token(at).hasTag("VBG", "IN");
    }
    int before = words.beforeAdverbs(at);
    boolean concedes = words.token(at - 1).isWord("as", "even", "what");
    boolean asks =
        word.equals("if") && before >= 0 && FirmnessWord.ASKING.hasLemma(words.token(before));
    return !concedes
        && !asks
        && !FirmnessWord.NO_CONDITION.has(words.lower(at + 1))
        && (!isFirst || word.equals("unless") || hasMainClause(words, at));
  }

  /** How many words the opener at a position has; 0 where there is none. */
  static int length(ContentSentence words, int at) {
    int phrase = FirmnessWord.IF_PHRASE.phraseAt(words, at);
    if (phrase > 0) {
      boolean measure = words.lower(at).equals("as") && words.token(at + phrase).hasTag("CD");
      return measure ? 0 : phrase;
    }
    return FirmnessWord.IF.has(words.lower(at)) ? 1 : 0;
  }

  private static boolean hasMainClause(ContentSentence words, int at) {
    boolean comma = false;
    for (int i = at + 1; i < Math.min(words.size(), at + REACH); i++) {
      comma |= words.token(i).hasTag(",");
      if (comma && words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
