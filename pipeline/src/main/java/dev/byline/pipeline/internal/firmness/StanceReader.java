package dev.byline.pipeline.internal.firmness;

import dev.byline.attribution.Stance;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads how the article stands to what is said: by words beside the cue and behind the content
 * first, then by the cue itself. Where the article says that nobody said so, it takes no stand.
 */
record StanceReader(
    AnnotatedText text, SaidParts parts, ShownWords shown, TokenRange cue, TokenRange sentence) {

  /** So many words from the cue an adverb, or 'without evidence', may stand. */
  private static final int REACH = 3;

  void read() {
    if (parts.kind().negated() || parts.kind().decidedBy().equals("kind-conditional")) {
      return;
    }
    List<Excerpt> own = cueWords();
    beside(Stance.REJECTED, FirmnessWord.REJECTED_ADVERB, FirmnessWord.REJECTED_ADJECTIVE, own);
    shown.stand(Stance.REJECTED, untrueBehind());
    claimWithin(Stance.REJECTED, FirmnessWord.REJECTED_ADJECTIVE);
    claimWithin(Stance.DOUBTED, FirmnessWord.DOUBTED_ADJECTIVE);
    heads(Stance.REJECTED, FirmnessWord.REJECTED_VERB, FirmnessWord.REJECTED_NOUN);
    beside(Stance.DOUBTED, FirmnessWord.DOUBTED_ADVERB, FirmnessWord.DOUBTED_ADJECTIVE, own);
    shown.stand(Stance.DOUBTED, withoutEvidence());
    beside(Stance.CONFIRMED, FirmnessWord.CONFIRMED_ADVERB, FirmnessWord.CONFIRMED_ADVERB, own);
    if (!isClaimedAsOwn()) {
      heads(Stance.DOUBTED, FirmnessWord.DOUBTED_VERB, FirmnessWord.DOUBTED_NOUN);
    }
    heads(Stance.ADMITTED, FirmnessWord.ADMITTED_VERB, FirmnessWord.ADMITTED_NOUN);
    heads(Stance.CONFIRMED, FirmnessWord.CONFIRMED_VERB, FirmnessWord.CONFIRMED_NOUN);
  }

  /** 'falsely said', 'said, wrongly,', 'his false claim': with the word of the cue. */
  private void beside(
      Stance stance, FirmnessWord adverbs, FirmnessWord adjectives, List<Excerpt> own) {
    int from = Math.max(sentence.start(), cue.start() - REACH);
    int to = Math.min(sentence.end(), cue.end() + REACH);
    for (int i = from; i < to; i++) {
      Token token = text.token(i);
      boolean adverb = token.hasTag("RB") && adverbs.has(token);
      boolean adjective =
          adjectives != adverbs && adjectives.has(token) && i < cue.end() && nounFollows(i + 1);
      if ((adverb && reaches(i) || adjective) && !parts.isContent(i)) {
        List<Excerpt> words = new ArrayList<>(own);
        Excerpt word = text.excerpt(new TokenRange(i, i + 1));
        if (own.stream().noneMatch(other -> other.span().overlaps(word.span()))) {
          words.add(word);
        }
        shown.stand(stance, words);
        return;
      }
    }
  }

  /** Nothing but adverbs, auxiliaries and commas stands between the adverb and the cue. */
  private boolean reaches(int adverb) {
    int from = Math.min(adverb + 1, cue.end());
    int to = Math.max(adverb, cue.start());
    for (int i = from; i < to; i++) {
      if (!text.token(i).hasTag("RB", "VB", "MD", ",")) {
        return false;
      }
    }
    return true;
  }

  /** The noun of the cue, or a name for what is said: 'the false claim that'. */
  private boolean nounFollows(int from) {
    for (int i = from; i < Math.min(cue.end(), from + 2); i++) {
      if (text.token(i).hasTag("NN")) {
        return true;
      }
    }
    return false;
  }

  private List<Excerpt> cueWords() {
    return List.of(text.excerpt(cue));
  }

  private void heads(Stance stance, FirmnessWord verbs, FirmnessWord nouns) {
    for (int i = cue.start(); i < cue.end(); i++) {
      Token token = text.token(i);
      String phrase = i + 1 < cue.end() ? token.lemma() + "_" + text.token(i + 1).lemma() : "";
      boolean verb = token.hasTag("VB") && (verbs.hasLemma(token) || verbs.has(phrase));
      boolean noun = token.hasTag("NN") && nouns.hasLemma(token);
      boolean named = i + 1 < cue.end() && text.token(i + 1).isWord("as");
      if ((verb || noun) && !named) {
        shown.stand(stance, cueWords());
      }
    }
  }

  /** 'said without evidence that', 'without offering proof'. */
  private List<Excerpt> withoutEvidence() {
    int from = Math.max(sentence.start(), cue.start() - 2 * REACH);
    int to = Math.min(sentence.end(), cue.end() + 2 * REACH);
    for (int i = from; i < to; i++) {
      if (!text.token(i).isWord("without") || parts.isContent(i)) {
        continue;
      }
      for (int j = i + 1; j < Math.min(sentence.end(), i + 5); j++) {
        if (FirmnessWord.SUPPORT.has(text.token(j)) && !parts.isContent(j)) {
          return List.of(text.excerpt(new TokenRange(i, j + 1)));
        }
      }
    }
    return List.of();
  }

  /** 'repeated | the false claim that': the words of the article, unless they are quoted. */
  private void claimWithin(Stance stance, FirmnessWord adjectives) {
    TokenRange content = parts.contents().get(0);
    for (int i = content.start(); i + 2 < Math.min(content.end(), content.start() + 6); i++) {
      Token token = text.token(i);
      if (token.hasTag("``", "VB", "MD", "IN", "W")) {
        return;
      }
      boolean noun =
          FirmnessWord.DOUBTED_NOUN.hasLemma(text.token(i + 1))
              || text.token(i + 1).isWord("story", "theory", "idea");
      if (adjectives.has(token) && noun && text.token(i + 2).isWord("that")) {
        shown.stand(stance, List.of(text.excerpt(new TokenRange(i, i + 2))));
        return;
      }
    }
  }

  /** '…, which is not true'. */
  private List<Excerpt> untrueBehind() {
    int end = parts.contents().get(parts.contents().size() - 1).end();
    int which = end < text.size() && text.token(end).hasTag(",", "''") ? end + 1 : end;
    if (which < text.size() && text.token(which).hasTag(",", "''")) {
      which++;
    }
    if (which + 2 >= text.size()
        || !text.token(which).isWord("which", "something")
        || !text.token(which + 1).isWord("is", "was")) {
      return List.of();
    }
    boolean not = text.token(which + 2).isWord("not");
    int last = not ? which + 3 : which + 2;
    boolean untrue =
        last < text.size()
            && (not
                ? text.token(last).isWord("true", "so")
                : FirmnessWord.UNTRUE.has(text.token(last)));
    return untrue ? List.of(text.excerpt(new TokenRange(which, last + 1))) : List.of();
  }

  /** 'claimed responsibility for the attack'. */
  private boolean isClaimedAsOwn() {
    TokenRange first = parts.contents().get(0);
    for (int i = first.start(); i < Math.min(first.end(), first.start() + 3); i++) {
      if (FirmnessWord.CLAIMED_AS_OWN.has(text.token(i))) {
        return true;
      }
    }
    return false;
  }
}
