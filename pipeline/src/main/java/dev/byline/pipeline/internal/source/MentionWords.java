package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.Optional;

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
        || token.isWord("the", "a", "an")
        || WordClass.EVALUATIVE.has(token);
  }

  private boolean isMark(int i) {
    Token token = article.token(i);
    int first = token.text().codePointAt(0);
    return !Character.isLetterOrDigit(first) && first != '@' && first != '#';
  }

  /** The words with surnames of persons made full: 'Vale’s lawyer' is 'Ana Vale’s lawyer'. */
  String expanded(TokenRange range) {
    Optional<Referent> possessor =
        article.meantAt(range.start()).filter(r -> r.named() && r.isPerson());
    if (range.size() > 1 && article.token(range.start()).hasTag("PRP$") && possessor.isPresent()) {
      return possessor.get().fullestName()
          + "’s "
          + of(new TokenRange(range.start() + 1, range.end()));
    }
    for (int i = range.start(); i < range.end(); i++) {
      Optional<Name> name = article.nameAt(i);
      Referent owner = name.flatMap(article::ownerOf).orElse(null);
      boolean inside = name.isPresent() && name.get().tokens().end() < range.end();
      if (inside
          && owner != null
          && owner.isPerson()
          && name.get().tokens().start() >= range.start()) {
        int nameStart =
            article.token(i).span().start() - article.token(range.start()).span().start();
        int nameLength = article.text().span(name.get().tokens()).length();
        String words = article.excerpt(range).text();
        return (words.substring(0, nameStart)
                + owner.fullestName()
                + words.substring(nameStart + nameLength))
            .strip();
      }
    }
    return of(range);
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

  /** The words that describe, up to a comma or a relative clause. */
  TokenRange describing(TokenRange range) {
    int end = range.start() + 1;
    while (end < range.end()
        && !article.token(end).hasTag("WP", "WDT")
        && !article.token(end).isWord(",", "(", "—", "–", ";", ":")
        && !isDone(end)) {
      end++;
    }
    return new TokenRange(range.start(), end);
  }

  /** 'published' of 'a study published on Wednesday'. */
  private boolean isDone(int i) {
    return article.token(i).tag().equals("VBN")
        && article.token(i - 1).hasTag("NN")
        && NounLexicon.kindOf(article.token(i - 1)) == NounKind.DOCUMENT;
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
