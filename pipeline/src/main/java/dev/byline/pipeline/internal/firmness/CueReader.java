package dev.byline.pipeline.internal.firmness;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Locale;
import java.util.Set;

/**
 * Reads at a cue whether the article is sure that it was said ("reportedly told", "might argue",
 * "if she says", "will say"), and whether the source commits himself ("hinted").
 */
record CueReader(
    AnnotatedText text, SaidParts parts, ShownWords shown, TokenRange cue, TokenRange sentence) {

  private static final int REACH = 6;
  private static final int CLAUSE_REACH = 12;
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> REFUSING = Set.of("not", "n't", "n’t", "only", "never");

  void read() {
    int start = groupStart();
    int end = cue.end();
    if (end < sentence.end() && text.token(end).hasTag("RB") && !parts.isContent(end)) {
      end++;
    }
    for (int i = start; i < end; i++) {
      if (!parts.isContent(i)) {
        word(i);
      }
    }
    condition(start);
    weakCue();
  }

  /** Over auxiliaries and adverbs. */
  private int groupStart() {
    int start = cue.start();
    int stop = Math.max(sentence.start(), start - REACH);
    while (start > stop
        && text.token(start - 1).hasTag("MD", "RB", "VB", "TO")
        && !parts.isContent(start - 1)) {
      start--;
    }
    return start;
  }

  private void word(int i) {
    Token token = text.token(i);
    if (token.hasTag("RB") && FirmnessWord.ADVERB.has(token)) {
      shown.hedges.add(text.excerpt(new TokenRange(i, i + 1)));
    } else if (token.hasTag("MD") && !isRefusing(i + 1)) {
      TokenRange modal = new TokenRange(i, i + 1);
      if (FirmnessWord.MODAL.has(token)) {
        shown.hedges.add(text.excerpt(modal));
      } else if (FirmnessWord.WILL.has(token)) {
        shown.futures.add(text.excerpt(modal));
      } else if (token.isWord("would", "'d", "’d")) {
        shown.conditions.add(text.excerpt(modal));
      }
    }
  }

  private boolean isRefusing(int i) {
    return i < text.size() && REFUSING.contains(text.token(i).text().toLowerCase(Locale.ROOT));
  }

  /** 'if she says': back over the words of the subject. */
  private void condition(int start) {
    int stop = Math.max(sentence.start(), start - CLAUSE_REACH);
    for (int i = start - 1; i >= stop && !parts.isContent(i); i--) {
      Token token = text.token(i);
      if (CONDITIONS.contains(token.text().toLowerCase(Locale.ROOT))) {
        if (i == sentence.start() || !text.token(i - 1).isWord("as", "even")) {
          shown.conditions.add(text.excerpt(new TokenRange(i, i + 1)));
        }
        return;
      }
      if (!token.hasTag("NN", "DT", "PRP", "JJ", "POS", "CD", "RB", "HYPH", "W")) {
        return;
      }
    }
  }

  /** 'hinted', and 'it is believed' where nobody is named who does. */
  private void weakCue() {
    for (int i = cue.start(); i < cue.end(); i++) {
      Token token = text.token(i);
      boolean nobody =
          !parts.isSourced()
              && token.hasTag("VBN", "VBD")
              && FirmnessWord.NOBODY_CUE.hasLemma(token)
              && i > sentence.start()
              && isPassive(i);
      if (FirmnessWord.WEAK_CUE.hasLemma(token) && token.hasTag("VB", "NN") || nobody) {
        shown.hedges.add(text.excerpt(cue));
        return;
      }
    }
  }

  private boolean isPassive(int participle) {
    for (int i = participle - 1; i >= Math.max(sentence.start(), participle - 3); i--) {
      if (text.token(i).lemma().equals("be") || text.token(i).isWord("'s", "’s", "been")) {
        return true;
      }
      if (!text.token(i).hasTag("RB")) {
        return false;
      }
    }
    return false;
  }
}
