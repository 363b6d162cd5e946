package dev.byline.pipeline.internal.firmness;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a claim's content that stand in one sentence, without what the article puts between
 * them: {@code "The dam," she said, "may hold"} is {@code The dam, may hold}. Positions count these
 * words; a position outside has an empty word, so that nobody need ask.
 */
final class ContentSentence {

  /** So many words of a content are read. */
  private static final int LONGEST = 600;

  private static final Token NONE = new Token(0, "", new Span(0, 1), "", "", 0, 0);

  private final AnnotatedText text;
  private final List<Token> tokens;

  /** In lower case, as which every word is looked up in many lists. */
  private final List<String> lower;

  /** Of these tokens of a text, in text order, at least one. */
  private ContentSentence(AnnotatedText text, List<Token> tokens) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.lower = tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
  }

  /** The sentences of a content. */
  static List<ContentSentence> of(AnnotatedText text, List<TokenRange> contents) {
    List<ContentSentence> sentences = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    int seen = 0;
    for (TokenRange range : contents) {
      for (int i = range.start(); i < range.end() && seen < LONGEST; i++, seen++) {
        Token token = text.token(i);
        if (!words.isEmpty() && token.sentence() != words.get(0).sentence()) {
          sentences.add(new ContentSentence(text, words));
          words = new ArrayList<>();
        }
        words.add(token);
      }
    }
    if (!words.isEmpty()) {
      sentences.add(new ContentSentence(text, words));
    }
    return sentences;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return at < 0 || at >= size() ? NONE : tokens.get(at);
  }

  String lower(int at) {
    return at < 0 || at >= size() ? "" : lower.get(at);
  }

  boolean isFinite(int at) {
    return token(at).hasTag("VBD", "VBZ", "VBP", "MD");
  }

  boolean isAdverb(int at) {
    return token(at).hasTag("RB");
  }

  boolean isWord(int at) {
    String word = token(at).text();
    return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
  }

  /** The first position that is a word, not a mark; 0 where all are marks. */
  int firstWord() {
    int at = 0;
    while (at < size() && !isWord(at)) {
      at++;
    }
    return at == size() ? 0 : at;
  }

  /** The next position that is no adverb and no mark of quotation. */
  int behindAdverbs(int at) {
    int next = at + 1;
    while (next < size() && (isAdverb(next) || token(next).hasTag("``", "''"))) {
      next++;
    }
    return next;
  }

  /** The position before this one that is no adverb and no mark of quotation; may be -1. */
  int beforeAdverbs(int at) {
    int before = at - 1;
    while (before >= 0 && (isAdverb(before) || token(before).hasTag("``", "''"))) {
      before--;
    }
    return before;
  }

  /** Whether 'to' and an infinitive follow, adverbs apart. */
  boolean leadsToInfinitive(int at) {
    int to = behindAdverbs(at);
    return lower(to).equals("to") && token(behindAdverbs(to)).tag().equals("VB");
  }

  /** Whether a noun group and a finite verb follow directly: a clause without an opener. */
  boolean startsClause(int at) {
    if (!token(at).hasTag("PRP", "DT", "NN", "EX", "JJ", "CD", "VBG") || isTime(at)) {
      return false;
    }
    for (int i = at; i < Math.min(size(), at + 12); i++) {
      if (isFinite(i)) {
        return i > at;
      }
      if (token(i).hasTag("WDT", "WP", "WRB", ",", ":", ".", "-LRB-")
          || i > at && lower(i).equals("that")
          || token(i).hasTag("CC") && token(i + 1).hasTag("VB", "MD")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a finite verb follows before the next mark: a clause rather than 'if necessary'. */
  boolean hasFiniteAhead(int at) {
    for (int i = at; i < Math.min(size(), at + 20); i++) {
      if (isFinite(i)) {
        return true;
      }
      if (token(i).hasTag(",", ":", ".")) {
        return false;
      }
    }
    return false;
  }

  private boolean isTime(int at) {
    return WordClass.DAY.has(lower(at));
  }

  Excerpt excerpt(int from, int to) {
    return text.excerpt(new TokenRange(token(from).index(), token(to - 1).index() + 1));
  }
}
