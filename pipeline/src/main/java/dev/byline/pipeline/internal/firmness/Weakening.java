package dev.byline.pipeline.internal.firmness;

/** Main clauses by which a speaker only weakens what follows: 'I think', 'it is likely that'. */
final class Weakening {

  private Weakening() {}

  /** Whether the last word of one stands at a position. */
  static boolean endsAt(ContentSentence words, int at) {
    return isThinking(words, at) || isImpersonal(words, at) || isChance(words, at);
  }

  /** 'I think', 'we do not believe', and neither 'I believe in' nor 'I thought'. */
  static boolean isThinking(ContentSentence words, int at) {
    if (!FirmnessWord.THINKING.hasLemma(words.token(at))
        || !words.token(at).tag().matches("VBP?")) {
      return false;
    }
    int before = words.beforeAdverbs(at);
    if (words.token(before).isWord("do", "would")) {
      before = words.beforeAdverbs(before);
    }
    return words.token(before).isWord("i", "we")
        && !words.token(at + 1).isWord("in", "of", "about", "so");
  }

  /** 'it seems', 'it is likely', 'it is not clear'. */
  private static boolean isImpersonal(ContentSentence words, int at) {
    int before = words.beforeAdverbs(at);
    if (FirmnessWord.IMPRESSION.hasLemma(words.token(at))) {
      if (words.token(before).hasTag("MD")) {
        before = words.beforeAdverbs(before);
      }
      return words.lower(before).equals("it");
    }
    boolean uncertain =
        FirmnessWord.ADJECTIVE.has(words.token(at))
            || FirmnessWord.NOT_CERTAIN.has(words.token(at));
    return uncertain && isCopula(words, before) && hasIt(words, before);
  }

  private static boolean hasIt(ContentSentence words, int copula) {
    int before = words.beforeAdverbs(copula);
    while (before > copula - 4 && words.token(before).hasTag("MD", "VB")) {
      before = words.beforeAdverbs(before);
    }
    return words.lower(before).equals("it");
  }

  /** 'there is a chance', 'there was a real possibility'. */
  static boolean isChance(ContentSentence words, int at) {
    if (!FirmnessWord.CHANCE.hasLemma(words.token(at)) || !words.token(at).hasTag("NN")) {
      return false;
    }
    int before = at - 1;
    while (words.token(before).hasTag("JJ", "RB", "VBG", "CD", "NN")) {
      before--;
    }
    return words.token(before).isWord("a", "an", "some", "every", "the")
        && isCopula(words, words.beforeAdverbs(before));
  }

  static boolean isCopula(ContentSentence words, int at) {
    return words.token(at).hasTag("VB")
        && (words.token(at).lemma().equals("be")
            || words.token(at).isWord("'s", "’s", "seem", "seems", "seemed", "looks", "looked")
            || words.token(at).isWord("remain", "remains", "remained", "appears", "appeared"));
  }
}
