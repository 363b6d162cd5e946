package dev.byline.pipeline.internal.claim;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a cue is negated or only supposed. Looks a few words back from it, no further. */
record Polarity(AnnotatedText text, int groupStart, int head) {

  private static final int REACH = 6;
  private static final int CLAUSE_REACH = 12;
  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  /** Back over auxiliaries, adverbs and a governing infinitive: {@code has never refused to}. */
  static Polarity of(AnnotatedText text, TokenRange cue, int head) {
    int stop = Math.max(text.sentenceOf(cue.start()).start(), cue.start() - REACH);
    int start = cue.start();
    while (start > stop && isGroupWord(text.token(start - 1))) {
      start--;
    }
    return new Polarity(text, start, head);
  }

  private static boolean isGroupWord(Token token) {
    return token.hasTag("MD", "RB", "TO", "VB") || token.isWord("without", "short", "of", "no");
  }

  /** Whether the text says that the source did not say so. */
  boolean isNegated(Optional<TokenRange> source) {
    for (int i = groupStart; i <= head; i++) {
      String word = lower(i);
      if (WordClass.NEGATION.has(word) && !isNotOnly(i)) {
        return true;
      }
      if (word.equals("without") || word.equals("no") && lower(i + 1).equals("longer")) {
        return true;
      }
      if (i < head && WordClass.REFUSAL.has(text.token(i).lemma()) && governs(i)) {
        return true;
      }
    }
    return source.filter(this::isNobody).isPresent();
  }

  private boolean governs(int refusal) {
    int next = refusal + 1;
    return next < text.size()
        && (text.token(next).isWord("to", "short") || text.token(next).hasTag("VBG"));
  }

  private boolean isNotOnly(int index) {
    return index + 1 < text.size() && text.token(index + 1).isWord("only", "just", "merely");
  }

  private boolean isNobody(TokenRange source) {
    String first = lower(source.start());
    return NOBODY.contains(first) || first.equals("no") || first.equals("nobody");
  }

  /** Whether the text only supposes that the source says so. */
  boolean isSupposed() {
    for (int i = groupStart; i < head; i++) {
      if (WordClass.SUPPOSITION.has(lower(i)) && text.token(i).hasTag("MD")) {
        return true;
      }
    }
    int stop = Math.max(text.sentenceOf(head).start(), groupStart - CLAUSE_REACH);
    for (int i = groupStart - 1; i >= stop; i--) {
      if (CONDITIONS.contains(lower(i))) {
        return true;
      }
      if (!text.token(i).hasTag("NN", "DT", "PRP", "JJ", "POS", "CD", "RB", "HYPH", "W")) {
        return false;
      }
    }
    return false;
  }

  private String lower(int index) {
    return index < text.size() ? text.token(index).text().toLowerCase(Locale.ROOT) : "";
  }
}
