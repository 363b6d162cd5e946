package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.WordClass;

/** Verbs with their auxiliaries, negations and adverbs, by part of speech and order. Immutable. */
public final class VerbGroups {

  /** So many words back an auxiliary is looked for; adverbs may stand between. */
  private static final int PASSIVE_WITHIN = 6;

  /** So many words on stands the verb of an auxiliary. */
  private static final int MAIN_VERB_WITHIN = 4;

  private final TaggedWords words;

  VerbGroups(TaggedWords words) {
    this.words = words;
  }

  /** First token of the group: auxiliaries, modals, negations, adverbs or 'to' before the verb. */
  public int start(int verb) {
    int first = verb;
    int stop = Math.max(words.sentenceStart(verb), verb - ShallowParse.REACH);
    while (first > stop && isGroupWord(first - 1)) {
      first--;
    }
    if (first > stop && words.token(first - 1).tag().equals("TO") && first == verb) {
      first--;
    }
    return first;
  }

  private boolean isGroupWord(int index) {
    return isAuxiliaryWord(index) || words.token(index).hasTag("RB") && !words.isTime(index);
  }

  /**
   * Last token of the group that a finite verb begins: not over the next finite verb, as in {@code
   * the dam that leaks | will hold}, unless an auxiliary leads to what was tagged as one.
   */
  public int last(int finite, int limit) {
    int last = finite;
    boolean open = isAuxiliaryWord(finite);
    while (last + 1 < limit && (words.isAdverb(last + 1) || isPartOfGroup(last + 1, open))) {
      last++;
      open = words.isAdverb(last) ? open : isAuxiliaryWord(last);
    }
    return last;
  }

  private boolean isPartOfGroup(int index, boolean behindAuxiliary) {
    return words.isVerb(index) && (behindAuxiliary || !words.isFinite(index));
  }

  private boolean isAuxiliaryWord(int index) {
    Token token = words.token(index);
    return token.hasTag("MD") || token.hasTag("VB") && WordClass.AUXILIARY.has(token.lemma());
  }

  /**
   * The verb that the group of a finite verb says: 'said' of 'has said', 'deny' of 'did not deny';
   * of 'said selling was hard' it is 'said'.
   */
  public int mainVerb(int finite, int limit) {
    int verb = finite;
    for (int i = finite + 1; i < limit && i < finite + MAIN_VERB_WITHIN; i++) {
      boolean content = words.token(i).tag().equals("VBG") && isSaid(verb);
      if (words.token(i).hasTag("VB") && !content) {
        verb = i;
      } else if (content || !words.isAdverb(i)) {
        break;
      }
    }
    return verb;
  }

  private boolean isSaid(int verb) {
    return words.token(verb).lemma().equals("say");
  }

  /**
   * Whether a participle is passive: 'was told', 'got criticised'. The past tense counts too, as
   * taggers confuse both: 'was said'. A form of 'have' in front makes it active: 'has told'.
   */
  public boolean isPassive(int participle) {
    if (!words.token(participle).hasTag("VBN", "VBD")) {
      return false;
    }
    int stop = Math.max(words.sentenceStart(participle), participle - PASSIVE_WITHIN);
    for (int i = participle - 1; i >= stop; i--) {
      Token token = words.token(i);
      if (token.hasTag("VB") && (token.lemma().equals("be") || token.lemma().equals("get"))) {
        return true;
      }
      if (!token.hasTag("RB")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a verb is the auxiliary of one that follows: 'has' of 'has never said', 'is' of 'is
   * saying'. 'had' of 'had saying' is not: only 'be' goes with a participle in -ing.
   */
  public boolean isAuxiliary(int verb) {
    int next = verb + 1;
    int end = words.sentenceEnd(verb);
    while (next < end && next < verb + MAIN_VERB_WITHIN && words.isAdverb(next)) {
      next++;
    }
    return next < end
        && words.token(next).hasTag("VB")
        && WordClass.AUXILIARY.has(words.token(verb).lemma())
        && (!words.token(next).tag().equals("VBG") || words.token(verb).lemma().equals("be"));
  }
}
