package dev.byline.pipeline.internal.rules;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One article as the rules see it: words, phrases, subjects, quotation marks. Of one thread. */
final class RuleContext {

  private static final Set<String> COPULAS =
      Set.of("be", "seem", "feel", "remain", "appear", "look", "sound", "become", "'s", "’s");

  private final AnnotatedText text;
  private final QuoteRegions quotes;
  private final PhraseScanner phrases;
  private final VerbSubjects subjects;
  private final FrameReader frames;
  private final Map<Integer, CueSite> sites = new HashMap<>();

  private RuleContext(AnnotatedText text) {
    this.text = text;
    quotes = QuoteRegions.of(text);
    phrases = new PhraseScanner(text, quotes);
    subjects = new VerbSubjects(text, phrases, quotes);
    frames = new FrameReader(phrases, quotes, subjects);
  }

  static RuleContext of(AnnotatedText text) {
    return new RuleContext(text);
  }

  AnnotatedText text() {
    return text;
  }

  QuoteRegions quotes() {
    return quotes;
  }

  PhraseScanner phrases() {
    return phrases;
  }

  VerbSubjects subjects() {
    return subjects;
  }

  Token token(int index) {
    return text.token(index);
  }

  CueSite site(int head) {
    return sites.computeIfAbsent(head, frames::read);
  }

  Optional<TokenRange> subject(int verb) {
    return subjects.of(verb);
  }

  /** Whether the token is a verb that is no auxiliary, a noun, or an adjective behind a copula. */
  boolean mayBeCue(int index) {
    Token token = token(index);
    if (token.hasTag("VB")) {
      return !isAuxiliary(index);
    }
    return token.tag().equals("NN")
        || token.tag().equals("NNS")
        || token.tag().equals("JJ") && isPredicate(index);
  }

  private boolean isAuxiliary(int index) {
    int next = index + 1;
    int end = phrases.sentenceEnd(index);
    while (next < end && next < index + 4 && phrases.isAdverb(next)) {
      next++;
    }
    return next < end
        && phrases.token(next).hasTag("VB")
        && Set.of("be", "have", "do", "get", "'s", "’s").contains(token(index).lemma())
        && !token(next).tag().equals("VBG") | token(index).lemma().equals("be");
  }

  private boolean isPredicate(int index) {
    int stop = Math.max(phrases.sentenceStart(index), index - 4);
    for (int i = index - 1; i >= stop; i--) {
      if (token(i).hasTag("VB")) {
        return COPULAS.contains(token(i).lemma());
      }
      if (!token(i).hasTag("RB", "JJ", "CC")) {
        return false;
      }
    }
    return false;
  }

  /** {@code V}, {@code N} or {@code A}: verbs, nouns and adjectives have lexicons of their own. */
  char wordClass(int index) {
    Token token = token(index);
    return token.hasTag("VB") ? 'V' : token.hasTag("NN") ? 'N' : 'A';
  }
}
