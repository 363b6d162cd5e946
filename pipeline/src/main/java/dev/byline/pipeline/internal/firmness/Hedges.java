package dev.byline.pipeline.internal.firmness;

import java.util.Locale;

/** Words that make a clause less than certain. Each looks at a few words around a position. */
final class Hedges {

  private Hedges() {}

  /** How many words from a position on hedge; 0 where none do. */
  static int length(ContentSentence words, int at) {
    int phrase = FirmnessWord.PHRASE.phraseAt(words, at);
    if (phrase > 0) {
      return phrase;
    }
    if (words.token(at).hasTag("MD")) {
      return isModal(words, at) ? 1 : 0;
    }
    if (FirmnessWord.ADVERB.has(words.token(at)) && words.token(at).hasTag("RB")) {
      return isAdverb(words, at) ? 1 : 0;
    }
    if (isAdjective(words, at) || Weakening.isThinking(words, at) || isChance(words, at)) {
      return 1;
    }
    return verbLength(words, at);
  }

  /** 'may', 'might', 'could'; not 'could see', 'could not come', 'May they rest'. */
  private static boolean isModal(ContentSentence words, int at) {
    if (!FirmnessWord.MODAL.has(words.token(at))) {
      return false;
    }
    int verb = words.behindAdverbs(at);
    if (words.lower(at).equals("could")) {
      boolean not = verb > at + 1 && words.token(at + 1).isWord("not", "n't", "n’t", "never");
      boolean perfect = words.lower(verb).equals("have");
      return !not && (perfect || !FirmnessWord.ABILITY.hasLemma(words.token(verb)));
    }
    boolean opens = at == words.firstWord();
    boolean asWell = words.token(at + 1).isWord("as") && words.token(at + 2).isWord("well");
    return !opens && !asWell;
  }

  /** 'is allegedly', and not 'an allegedly corrupt mayor', 'not possibly'. */
  private static boolean isAdverb(ContentSentence words, int at) {
    boolean inNounGroup =
        words.token(at - 1).hasTag("DT", "PRP$", "POS", "JJ", "CD")
            && words.token(at + 1).hasTag("JJ", "VBN", "VBG", "NN", "RB");
    boolean refused =
        FirmnessWord.DENIED.has(words.token(at))
            && words.token(at - 1).isWord("not", "n't", "n’t", "cannot");
    boolean quantity =
        words.token(at - 1).isWord("as", "less", "more", "most", "very")
            && words.token(at).isWord("likely")
            && words.token(at + 1).isWord("as");
    return !inNounGroup && !refused && !quantity;
  }

  /** 'is likely', 'is not clear'; not 'likely voters', 'is not possible'. */
  private static boolean isAdjective(ContentSentence words, int at) {
    if (!words.token(at).hasTag("JJ", "RB", "VBN") || words.token(at + 1).hasTag("NN", "JJ")) {
      return false;
    }
    int before = words.beforeAdverbs(at);
    if (!Weakening.isCopula(words, before)) {
      return false;
    }
    boolean not = hasNot(words, before, at);
    return FirmnessWord.ADJECTIVE.has(words.token(at))
            && !(not && FirmnessWord.DENIED.has(words.token(at)))
        || not && FirmnessWord.NOT_CERTAIN.has(words.token(at));
  }

  private static boolean hasNot(ContentSentence words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.token(i).isWord("not", "n't", "n’t", "never")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChance(ContentSentence words, int at) {
    return Weakening.isChance(words, at);
  }

  /** 'appears to', 'seems that', 'is believed to'. */
  private static int verbLength(ContentSentence words, int at) {
    if (!words.token(at).hasTag("VB")) {
      return 0;
    }
    int next = words.behindAdverbs(at);
    if (FirmnessWord.IMPRESSION.hasLemma(words.token(at))) {
      if (words.leadsToInfinitive(at)) {
        return next + 1 - at;
      }
      boolean clause =
          words.token(next).isWord("that", "as", "like")
              || words.token(next).hasTag("JJ")
              || words.lower(words.beforeAdverbs(at)).equals("it");
      return clause ? 1 : 0;
    }
    if (FirmnessWord.LOOKING.hasLemma(words.token(at))) {
      boolean like = words.token(next).isWord("like");
      boolean asIf = words.token(next).isWord("as") && words.token(next + 1).isWord("if", "though");
      return like || asIf ? next + 1 - at : 0;
    }
    String lemma = words.token(at).lemma().toLowerCase(Locale.ROOT);
    boolean passive =
        words.token(at).hasTag("VBN", "VBD")
            && FirmnessWord.SAID_TO.has(lemma)
            && Weakening.isCopula(words, words.beforeAdverbs(at));
    return passive && words.leadsToInfinitive(at) ? next + 1 - at : 0;
  }
}
