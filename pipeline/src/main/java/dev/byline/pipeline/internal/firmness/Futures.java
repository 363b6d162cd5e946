package dev.byline.pipeline.internal.firmness;

/** Words that place a clause in the future: 'will', 'is going to', 'plans to'. */
final class Futures {

  private Futures() {}

  /**
   * How many words from a position on do; 0 where none do.
   *
   * @param reported whether a past tense before the content makes its tenses past
   */
  static int length(ContentSentence words, int at, boolean reported) {
    if (words.token(at).hasTag("MD")) {
      return FirmnessWord.WILL.has(words.token(at)) || reported && isReportedWill(words, at)
          ? 1
          : 0;
    }
    if (!words.leadsToInfinitive(at)) {
      boolean present =
          words.token(at).hasTag("VBZ", "VBP", "VBG") || reported && isPast(words, at);
      return present && FirmnessWord.PLAN_ANYTHING.hasLemma(words.token(at)) && isVerb(words, at)
          ? 1
          : 0;
    }
    int to = words.behindAdverbs(at);
    if (words.lower(at).equals("going") && isBe(words, at)) {
      return to + 1 - at;
    }
    if (words.token(at).lemma().equals("be") && words.isFinite(at)) {
      boolean blame = words.token(words.behindAdverbs(to)).isWord("blame");
      return blame || isPurpose(words, at) ? 0 : to + 1 - at;
    }
    boolean bound =
        words.token(at).hasTag("VBN", "JJ", "VBD", "IN", "RB")
            && (FirmnessWord.BOUND.hasLemma(words.token(at))
                || FirmnessWord.BOUND.has(words.token(at)))
            && isBe(words, at);
    boolean plan =
        FirmnessWord.PLAN.hasLemma(words.token(at))
            && (words.token(at).hasTag("VBZ", "VBP", "VBG")
                || isPast(words, at) && (reported || isPerfect(words, at)));
    return bound || plan ? to + 1 - at : 0;
  }

  /** 'would' where the source said 'will': not 'would have come'. */
  static boolean isReportedWill(ContentSentence words, int at) {
    return isWould(words, at) && !isPerfectBehind(words, at) && !isWishOrHabit(words, at);
  }

  static boolean isWould(ContentSentence words, int at) {
    return words.token(at).hasTag("MD") && words.token(at).isWord("would", "'d", "’d", "wouldst");
  }

  /** 'would like', 'would always'. */
  static boolean isWishOrHabit(ContentSentence words, int at) {
    return FirmnessWord.HABIT.has(words.token(at + 1))
        || FirmnessWord.WISH.has(words.token(words.behindAdverbs(at)))
        || FirmnessWord.WISH.has(words.token(at + 1));
  }

  private static boolean isPerfectBehind(ContentSentence words, int at) {
    int have = words.behindAdverbs(at);
    return words.token(have).isWord("have", "'ve", "’ve")
        && words.token(words.behindAdverbs(have)).hasTag("VBN", "VBD");
  }

  private static boolean isVerb(ContentSentence words, int at) {
    return !words.token(at - 1).hasTag("DT", "JJ", "PRP$", "POS");
  }

  private static boolean isPast(ContentSentence words, int at) {
    return words.token(at).hasTag("VBD", "VBN");
  }

  private static boolean isPerfect(ContentSentence words, int at) {
    return words.token(words.beforeAdverbs(at)).isWord("has", "have", "'s", "'ve", "’s", "’ve");
  }

  private static boolean isBe(ContentSentence words, int at) {
    int before = words.beforeAdverbs(at);
    return words.token(before).lemma().equals("be")
        || words.token(before).isWord("'s", "'re", "'m", "’s", "’re", "’m", "get", "been");
  }

  /** 'The aim is to help' says what for. */
  private static boolean isPurpose(ContentSentence words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      if (FirmnessWord.PURPOSE.hasLemma(words.token(i))) {
        return true;
      }
    }
    return !words.token(words.beforeAdverbs(at)).hasTag("NN", "PRP", "DT", "WDT", "CD", "JJ");
  }
}
