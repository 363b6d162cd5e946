package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.FullOwners;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.resolved.ResolvedArticle;
import dev.byline.pipeline.internal.syntax.NounPhrase;

/**
 * Which words of a source are shown: what is trimmed from its edges, and what is added. 'the port’s
 * director, who' is shown as 'port’s director'; 'Vale’s lawyer' as 'Ana Vale’s lawyer', as a reader
 * of a list of claims has not read the article before it.
 */
record MentionWords(ResolvedArticle article) {

  /** Without marks, articles, a letter's 'Sir –' and possessive endings at its edges. */
  TokenRange trimmed(TokenRange mention) {
    int start = mention.start();
    int end = mention.end();
    while (start < end - 1 && isEdge(start)) {
      start++;
    }
    while (end > start + 1 && (isMark(end - 1) || article.token(end - 1).hasTag("POS"))) {
      end--;
    }
    return new TokenRange(start, end);
  }

  private boolean isEdge(int i) {
    Token token = article.token(i);
    boolean greeting =
        token.isWord("sir", "madam") && article.token(i + 1).isWord("–", "—", "--", "-", ":", ",");
    return isMark(i)
        || greeting
        || isConjunction(i)
        || token.isWord("the", "a", "an")
        || WordClass.EVALUATIVE.has(token);
  }

  /** 'which' of 'which backers of the law', 'that' of 'that a real person'. */
  private boolean isConjunction(int i) {
    return article.token(i).isWord("which", "that")
        && article.token(i).hasTag("WDT", "IN")
        && article.token(i + 1).hasTag("NN", "DT", "PRP$", "JJ");
  }

  private boolean isMark(int i) {
    Token token = article.token(i);
    int first = token.text().codePointAt(0);
    return !Character.isLetterOrDigit(first) && first != '@' && first != '#';
  }

  /** The words with surnames of persons made full: 'Vale’s lawyer' is 'Ana Vale’s lawyer'. */
  String expanded(TokenRange range) {
    return new FullOwners(article.text(), article::nameAt, article::ownerOf, article::meantAt)
        .in(range)
        .strip();
  }

  /** The words of a phrase without article and possessive. */
  TokenRange bare(NounPhrase phrase, TokenRange range) {
    int start = Math.max(phrase.tokens().start(), range.start());
    if (isAge(phrase, range)) {
      return new TokenRange(start, phrase.tokens().end() + 2);
    }
    while (start < phrase.head() && article.token(start).hasTag("DT", "PDT", "PRP$")) {
      start++;
    }
    return new TokenRange(start, Math.max(phrase.tokens().end(), start + 1));
  }

  private boolean isAge(NounPhrase phrase, TokenRange range) {
    return article.token(phrase.head()).isWord("year", "years")
        && phrase.tokens().end() + 2 <= range.end()
        && article.token(phrase.tokens().end() + 1).isWord("old");
  }

  /**
   * The words that describe, up to a mark. What one person or thing did is cut as well ('a driver
   * who had stopped'); of several it says which are meant: 'voters who back the mayor'.
   */
  TokenRange describing(TokenRange range) {
    int end = range.start() + 1;
    while (end < range.end()
        && !(article.token(end).hasTag("WP", "WDT") && !isSeveral(end - 1))
        && !article.token(end).isWord(",", "—", "–", ";", ":")
        && !isBracket(end)) {
      end++;
    }
    return new TokenRange(range.start(), isCutParticiple(range.start(), end) ? end - 1 : end);
  }

  /** Not that of '401(k)'. */
  private boolean isBracket(int i) {
    return article.token(i).isWord("(", "-LRB-")
        && article.token(i - 1).span().end() < article.token(i).span().start();
  }

  /** 'voters', 'those': more than one. */
  private boolean isSeveral(int head) {
    return article.token(head).hasTag("NNS", "NNPS") || article.token(head).isWord("those");
  }

  /** 'a study published', tagged without where it was. */
  private boolean isCutParticiple(int start, int end) {
    return end - start > 1
        && article.token(end - 1).tag().equals("VBN")
        && article.token(end - 2).hasTag("NN");
  }

  /** How many words there are. */
  static long count(String words) {
    return words.chars().filter(Character::isWhitespace).count() + (words.isEmpty() ? 0 : 1);
  }

  /** The words as the article has them. */
  String of(TokenRange range) {
    String words = article.excerpt(range).text().strip();
    return words.isEmpty() ? article.text().words(range) : words;
  }
}
