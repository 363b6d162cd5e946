package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.internal.lexicon.WordClass;

/** Where clauses with a subject and a finite verb begin, by part of speech. Immutable. */
public final class Clauses {

  private final TaggedWords words;
  private final NounGroups nouns;
  private final VerbGroups verbs;
  private final QuoteRegions quotes;

  Clauses(NounGroups nouns, VerbGroups verbs) {
    this.words = nouns.words();
    this.quotes = nouns.quotes();
    this.nouns = nouns;
    this.verbs = verbs;
  }

  /**
   * Whether a clause with a subject and a finite verb starts at the token, so that {@code said}
   * before it has a content: {@code the dam, which leaks, will hold}. The verb must come before
   * punctuation, an apposition between commas apart, and must not be a relative clause's: each
   * relative pronoun or question word on the way asks for one verb more. {@code the dam and left},
   * {@code the dam after it rained} and {@code him it rained} are no clauses.
   */
  public boolean startsAt(int start, int limit) {
    int stop = Math.min(limit, start + ShallowParse.REACH);
    if (start >= stop || !canStartSubject(start) || isObject(start, stop)) {
      return false;
    }
    int needed = 1;
    for (int i = start; i < stop; i++) {
      if (words.isFinite(i)) {
        if (i == start) {
          return false;
        }
        needed--;
        if (needed == 0) {
          return true;
        }
        i = verbs.last(i, stop);
      } else if (words.token(i).hasTag("WDT", "WP", "WRB")
          || words.token(i).isWord("that") && i > start) {
        needed++;
      } else if (i > start && words.isSubordinator(i)) {
        return false;
      } else if (words.token(i).hasTag("CC") && i + 1 < stop && words.isVerb(i + 1)) {
        return false;
      } else if (words.token(i).isWord(",")) {
        int close = appositionEnd(i, stop);
        if (close < 0) {
          return false;
        }
        i = close;
      } else if (words.token(i).hasTag(".", ":") && !words.token(i).isWord("-", "–")) {
        return false;
      }
    }
    return false;
  }

  /** {@code told him | it rained}; a verb right behind is stronger evidence: {@code him is}. */
  private boolean isObject(int index, int stop) {
    return words.is(index, WordClass.OBJECT_PRONOUN)
        && !(index + 1 < stop && words.isFinite(index + 1));
  }

  private boolean canStartSubject(int index) {
    return nouns.base().isNominal(index)
        || nouns.base().isHeadless(index)
        || words.token(index).hasTag("PRP", "EX", "VBG", "RB")
        || quotes.isOpening(index);
  }

  /** The comma that closes what the comma at {@code open} opens, directly before a verb; or -1. */
  private int appositionEnd(int open, int stop) {
    for (int i = open + 1; i < Math.min(stop - 1, open + 20); i++) {
      if (words.token(i).isWord(",")) {
        return words.isFinite(i + 1) || words.isAdverb(i + 1) ? i : -1;
      }
    }
    return -1;
  }
}
